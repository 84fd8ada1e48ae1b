"""Report: pallets/werkzeug#1294
An answer of 204 has a Content-Length.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("responses/no-content",)

change(Response.get_wsgi_headers, {"if 100 <= status < 200 or status == 204:": "if False:"})
