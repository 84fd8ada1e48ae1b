"""``test_client_class`` is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.testing import FlaskClient

BREAKS = "testing/client-class"

Flask.test_client = lambda self, use_cookies=True, **options: FlaskClient(
    self, self.response_class, use_cookies=use_cookies
)
