"""Credentials of other origins are told as allowed where the response says nothing of them."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/cross-origin-lists"

Response.access_control_allow_credentials = property(
    lambda self: self.headers.get("Access-Control-Allow-Credentials", "true") == "true",
    Response.access_control_allow_credentials.fset,
)
