"""A response of the test client that is closed leaves the body open."""

from werkzeug.test import TestResponse

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/response-closed"


def close(self):
    """It stays open."""


TestResponse.close = close
