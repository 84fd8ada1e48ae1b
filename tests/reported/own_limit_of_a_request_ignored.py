"""Report: pallets/flask#5625
The limit that a view sets for the body of its request has no effect.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/own-limits",)

change(
    flask.Request.max_content_length.fget, {"if self._max_content_length is not None:": "if False:"}
)
