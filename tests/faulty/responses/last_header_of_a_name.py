"""Of several headers with one name only the last is sent."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/changing-a-response"

get_wsgi_response = Response.get_wsgi_response


def without_repeats(self, environ):
    body, status, headers = get_wsgi_response(self, environ)
    return body, status, list(dict(headers).items())


Response.get_wsgi_response = without_repeats
