"""Report: expressjs/express#3003
A redirect to a path with characters beyond ASCII fails in the server.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("responses/redirect", "responses/location-of-a-response")

change(Response.get_wsgi_headers, {"    location = iri_to_uri(location)": "    pass"})
