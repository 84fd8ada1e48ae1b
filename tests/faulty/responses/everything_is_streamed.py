"""Every response says that it is streamed."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/streamed-response"

Response.is_streamed = property(lambda self: True)
