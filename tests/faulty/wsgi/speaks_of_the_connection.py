"""Every answer has a ``Connection`` header, which is the server's to send."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "wsgi/served-by-wsgiref"

get_wsgi_headers = Response.get_wsgi_headers


def closing(self, environ):
    headers = get_wsgi_headers(self, environ)
    headers["Connection"] = "close"
    return headers


Response.get_wsgi_headers = closing
