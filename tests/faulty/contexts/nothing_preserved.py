"""The test client preserves no context in its block."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "contexts/preserved-by-client"

FlaskClient.__enter__ = lambda self: self
