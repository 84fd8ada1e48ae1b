"""Report: pallets/werkzeug#705
The length of a text that is not ASCII is counted in characters.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/response-object", "wsgi/content-type-and-length")

change(Response.get_wsgi_headers, {"in self.iter_encoded())": "in self.response)"})
