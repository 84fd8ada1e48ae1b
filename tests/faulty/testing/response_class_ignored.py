"""The client wraps answers in a response class of its own."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.testing import FlaskClient

BREAKS = "testing/response-class"

Flask.test_client = lambda self, use_cookies=True, **options: FlaskClient(
    self, use_cookies=use_cookies
)
