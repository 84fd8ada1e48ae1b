"""The answer to a method that is not allowed has no content type."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "wsgi/validator"

get_wsgi_headers = Response.get_wsgi_headers


def without_type(self, environ):
    headers = get_wsgi_headers(self, environ)
    if self.status_code == 405:
        headers.remove("Content-Type")
    return headers


Response.get_wsgi_headers = without_type
