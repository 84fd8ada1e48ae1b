"""A response of any type is read as JSON."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/response-json"

Response.is_json = True
