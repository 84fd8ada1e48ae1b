"""Report: pallets/werkzeug#1513
A body that comes without a length, as chunks, is read beyond the limit for bodies.
"""

import werkzeug.wsgi
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/max-content-length-of-any-body",)

change(
    werkzeug.wsgi.get_input_stream,
    {"        if max_content_length is not None:": "        if False:"},
)
