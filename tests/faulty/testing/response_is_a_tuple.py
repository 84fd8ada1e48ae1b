"""A response unpacks as body, status and headers."""

from werkzeug.test import TestResponse

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/response-is-no-tuple"

TestResponse.__iter__ = lambda self: iter((self.response, self.status, self.headers))
