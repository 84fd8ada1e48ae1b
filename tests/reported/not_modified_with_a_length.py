"""Report: pallets/werkzeug#66
An answer of 304 has the Content-Length and Content-Type of the body that it lacks.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "ranges"
EXPECTED = ("responses/make-conditional",)

change(Response.get_wsgi_headers, {"elif status == 304:": "elif False:"})
