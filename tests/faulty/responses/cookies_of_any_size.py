"""A cookie may be of any size without a warning."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/cookie-size"

Response.max_cookie_size = 0
