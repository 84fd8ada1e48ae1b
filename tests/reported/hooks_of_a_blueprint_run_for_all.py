"""Report: sanic-org/sanic#37
A blueprint's function that runs before a request does so for those of others too.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "hooks"
EXPECTED = ("blueprints/own-hooks",)

change(
    Flask.preprocess_request,
    {"names = (None, *reversed(request.blueprints))": "names = (None, *self.blueprints)"},
)
