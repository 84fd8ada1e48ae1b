"""Report: pallets/werkzeug#693
A relative Location is completed from the root and not from the path of the request.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "redirects"
EXPECTED = ("responses/location-of-a-response",)

change(
    Response.get_wsgi_headers,
    {"get_current_url(environ, strip_querystring=True)": "get_current_url(environ, True)"},
)
