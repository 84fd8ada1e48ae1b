"""Report: pallets/werkzeug#2668
With a limit for bodies, a request without a length is read from a server that does not say where
its body ends, and waits forever.
"""

from changed import change
from werkzeug.wsgi import get_input_stream

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/max-content-length-of-any-body",
    "wsgi/input-stream",
)

change(
    get_input_stream,
    {'if "wsgi.input_terminated" in environ:': "if content_length is None and max_content_length:"},
)
