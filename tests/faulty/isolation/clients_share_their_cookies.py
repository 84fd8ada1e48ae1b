"""All test clients of a process have one cookie jar."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "isolation/test-clients"

init, jar = FlaskClient.__init__, {}


def init_with_the_jar(self, *args, **kwargs):
    init(self, *args, **kwargs)
    self._cookies = jar


FlaskClient.__init__ = init_with_the_jar
