"""A weak tag counts as a strong one."""

from werkzeug.http import parse_etags

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/conditional-headers"

Request.if_none_match = property(
    lambda self: parse_etags(self.headers.get("If-None-Match", "").replace("W/", ""))
)
