"""Report: pallets/werkzeug#2691
A redirect to itms-services://?… loses its two slashes.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "redirects"
EXPECTED = ("responses/redirect-location",)

change(
    Response.get_wsgi_headers,
    {"location = iri_to_uri(location)": 'location = iri_to_uri(location).replace("://?", ":?")'},
)
