"""Report: pallets/flask#2736
A list that a view returns is taken for body, status and headers.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "views"
EXPECTED = ("dispatch/return-list",)

change(
    flask.Flask.make_response, {"if isinstance(rv, tuple):": "if isinstance(rv, (tuple, list)):"}
)
