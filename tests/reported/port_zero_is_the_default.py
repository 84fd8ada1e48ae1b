"""Report: pallets/flask#2926
app.run(port=0) takes the default port instead of any that is free.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("wsgi/run",)

change(flask.Flask.run, {"if port or port == 0:": "if port:"})
