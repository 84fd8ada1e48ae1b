"""Report: pallets/flask#1559
With host matching, static files are not served at the static_host.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "static files"
EXPECTED = ("routing/static-host",)

change(
    flask.Flask.__init__,
    {"    host=static_host": "    host=None"},
)
