"""Report: sanic-org/sanic#2647
before_request functions of a blueprint run before those of the application.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "hooks"
EXPECTED = ("blueprints/hook-order",)

change(
    Flask.preprocess_request,
    {"(None, *reversed(request.blueprints))": "(*reversed(request.blueprints), None)"},
)
