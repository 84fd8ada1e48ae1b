"""The headers that a page of another origin asks for are found in the case of the request alone."""

from werkzeug.utils import header_property

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/cross-origin"

Request.access_control_request_headers = header_property(
    "Access-Control-Request-Headers", None, lambda header: header.split(", ")
)
