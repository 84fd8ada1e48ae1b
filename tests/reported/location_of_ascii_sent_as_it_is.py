"""Report: pallets/werkzeug#2828
A redirect to a URL of ASCII characters is not encoded, although URLs cannot have all of them.
"""

import werkzeug.wrappers.response
from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "redirects"
EXPECTED = (
    "responses/redirect-location",
    "responses/redirect",
)

change(
    Response.get_wsgi_headers,
    {"location = iri_to_uri(location)": "location = as_it_is(location) or iri_to_uri(location)"},
)


def as_it_is(location):
    return location if location.isascii() and " " not in location else ""


werkzeug.wrappers.response.as_it_is = as_it_is
