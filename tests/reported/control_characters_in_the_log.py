"""Report: pallets/werkzeug#2652
The development server writes control characters that a URL has decoded to its log.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "wsgi"
EXPECTED = ("wsgi/development-server-log",)

change(WSGIRequestHandler.log_request, {"msg = msg.translate(self._control_char_table)": "pass"})
