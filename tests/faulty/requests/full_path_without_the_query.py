"""The full path lacks the query."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/full-path"

Request.full_path = property(lambda self: f"{self.path}?")
