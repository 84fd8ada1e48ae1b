"""Report: pallets/werkzeug#1527
The response that an Unauthorized is given is not sent.
"""

from changed import change
from werkzeug.exceptions import Unauthorized

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "errors"
EXPECTED = ("dispatch/abort", "responses/unauthorized-challenge")

change(
    Unauthorized.__init__,
    {"super().__init__(description, response)": "super().__init__(description)"},
)
