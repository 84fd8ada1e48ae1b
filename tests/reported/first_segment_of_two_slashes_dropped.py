"""Report: pallets/werkzeug#491
The development server drops the first segment of a path that starts with two slashes.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "wsgi"
EXPECTED = ("wsgi/served-by-werkzeug",)
UNNOTICED = "the http.server of today's Python merges these slashes itself"

change(
    WSGIRequestHandler.make_environ,
    {"if not request_url.scheme and request_url.netloc:": "if False:"},
)
