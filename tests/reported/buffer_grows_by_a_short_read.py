"""Report: pallets/werkzeug#3253
A buffer that the body is read into changes its size where the server gives less than was asked
for.
"""

from changed import change
from werkzeug.wsgi import LimitedStream

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/stream",)

change(LimitedStream.readinto, {"= temp_b[:out_size]": "= temp_b"})
