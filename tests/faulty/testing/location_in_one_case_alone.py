"""The client follows a redirect only where its header is written Location."""

from werkzeug.test import TestResponse

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/client-of-any-application"

TestResponse.location = property(lambda self: dict(list(self.headers)).get("Location", ""))
