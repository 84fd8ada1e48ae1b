"""Report: pallets/flask#2529
app.run serves one request at a time.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "wsgi"
EXPECTED = ("wsgi/run",)

change(
    flask.Flask.run,
    {'options.setdefault("threaded", True)': 'options.setdefault("threaded", False)'},
)
