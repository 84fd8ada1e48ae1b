"""Test clients keep the contexts of their requests in one place."""

from contextlib import ExitStack

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "isolation/test-clients"

init, shared = FlaskClient.__init__, ExitStack()


def init_with_shared_contexts(self, *args, **kwargs):
    init(self, *args, **kwargs)
    self._kept_contexts = shared


FlaskClient.__init__ = init_with_shared_contexts
