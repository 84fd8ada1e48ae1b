"""Report: pallets/werkzeug#772
The challenge that an Unauthorized is given is not sent.
"""

from changed import change
from werkzeug.exceptions import Unauthorized

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "headers"
EXPECTED = ("responses/unauthorized-challenge", "responses/several-challenges")

change(Unauthorized.get_headers, {"if self.www_authenticate:": "if False:"})
