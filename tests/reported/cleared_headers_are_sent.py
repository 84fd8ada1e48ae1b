"""Report: Pylons/webob#34
Headers of a response that were cleared are sent, although they are no longer shown.
"""

from werkzeug.datastructures import Headers
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "headers"
EXPECTED = ("responses/headers-as-a-collection", "responses/changing-a-response")

_get_wsgi_headers = Response.get_wsgi_headers


def clear(self):
    self.cleared = self._list
    self._list = []


def get_wsgi_headers(self, environ):
    headers = _get_wsgi_headers(self, environ)
    headers.extend(getattr(self.headers, "cleared", ()))
    return headers


Headers.clear = clear
Response.get_wsgi_headers = get_wsgi_headers
