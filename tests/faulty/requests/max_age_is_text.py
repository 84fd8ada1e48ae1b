"""The maximum age that a client accepts is text."""

from werkzeug.http import parse_dict_header

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/cache-control"

Request.cache_control = property(
    lambda self: Wish(parse_dict_header(self.headers.get("Cache-Control", "")))
)


class Wish(dict):
    no_store = property(lambda self: "no-store" in self)
    max_age = property(lambda self: self.get("max-age"))
