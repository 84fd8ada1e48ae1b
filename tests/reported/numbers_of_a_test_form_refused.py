"""Report: pallets/werkzeug#852
A number in the form of the test client raises.
"""

import werkzeug.test
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/request-body",)

change(werkzeug.test.stream_encode_multipart, {"value = str(value)": "raise TypeError(value)"})
