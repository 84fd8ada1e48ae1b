"""Report: pallets/flask#4068
before_request functions of a blueprint do not run for the views of one that is nested in it.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "hooks"
EXPECTED = ("blueprints/nested-hooks",)

change(
    Flask.preprocess_request,
    {"(None, *reversed(request.blueprints))": "(None, *request.blueprints[:1])"},
)
