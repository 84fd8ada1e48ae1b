"""``response.text`` decodes as latin-1."""

from werkzeug.test import TestResponse

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/response-text"

TestResponse.text = property(lambda self: self.get_data().decode("latin-1"))
