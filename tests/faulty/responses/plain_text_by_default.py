"""Responses are plain text if nothing else is said."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/response-object"

Response.default_mimetype = "text/plain"
