"""Report: pallets/werkzeug#1198
The development server does not read a body that comes in chunks.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "wsgi"
EXPECTED = ("wsgi/served-by-werkzeug", "wsgi/input-stream")

change(
    WSGIRequestHandler.make_environ,
    {'if "chunked" in parse_set_header(': "if not parse_set_header("},
)
