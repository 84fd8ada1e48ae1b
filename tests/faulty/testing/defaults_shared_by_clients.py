"""All clients share one ``environ_base``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/environ-base"

init = FlaskClient.__init__
shared = {}


def init_with_shared_defaults(self, *args, **options):
    init(self, *args, **options)
    shared.update({**self.environ_base, **shared})
    self.environ_base = shared


FlaskClient.__init__ = init_with_shared_defaults
