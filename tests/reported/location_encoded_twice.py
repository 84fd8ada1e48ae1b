"""Report: Kludex/starlette#528
A redirect to a URL that is percent-encoded encodes it once more.
"""

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
    {"location = iri_to_uri(location)": 'location = iri_to_uri(location.replace("%", "%25"))'},
)
