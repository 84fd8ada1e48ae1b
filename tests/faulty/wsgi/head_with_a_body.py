"""HEAD is answered with the body of GET."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "wsgi/head"

get_app_iter = Response.get_app_iter


def with_body(self, environ):
    return get_app_iter(self, {**environ, "REQUEST_METHOD": "GET"})


Response.get_app_iter = with_body
