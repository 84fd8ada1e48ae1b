"""Report: pallets/werkzeug#2740
The test client cannot encode a form with an empty file and something behind it.
"""

import werkzeug.test
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/request-empty-files",)

change(
    werkzeug.test.stream_encode_multipart,
    {"if not chunk:": "if not chunk:\n                    break\n                    pass"},
)
