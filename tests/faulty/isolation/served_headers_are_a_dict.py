"""The headers of an answer become a dict on their way to the server: of two cookies one is left."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "isolation/served-exchanges"

get_wsgi_response = Response.get_wsgi_response


def get_response_with_unique_headers(self, environ):
    body, status, headers = get_wsgi_response(self, environ)
    return body, status, list(dict(headers).items())


Response.get_wsgi_response = get_response_with_unique_headers
