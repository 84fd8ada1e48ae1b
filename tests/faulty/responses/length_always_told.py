"""The length is told, whatever the response class says."""

from werkzeug.wrappers import Response

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/response-class-settings"

headers_for = Response.get_wsgi_headers


def with_length(self, environ):
    headers = headers_for(self, environ)
    if self.is_sequence and "Content-Length" not in headers and self.status_code == 200:
        headers["Content-Length"] = str(sum(map(len, self.iter_encoded())))
    return headers


Response.get_wsgi_headers = with_length
