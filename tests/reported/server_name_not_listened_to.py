"""Report: pallets/flask#2109
app.run() does not take host and port from SERVER_NAME.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("wsgi/run",)

change(flask.Flask.run, {"if server_name:": "if False:"})
