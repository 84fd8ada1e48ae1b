"""For how long other origins may keep an answer is read as the text of its header."""

from werkzeug.utils import header_property

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/cross-origin-age"

Response.access_control_max_age = header_property("Access-Control-Max-Age", None, str, str)
