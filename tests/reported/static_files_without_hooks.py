"""Report: sanic-org/sanic#1954
before_request functions of a blueprint do not run for its static files.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "hooks"
EXPECTED = ("blueprints/own-hooks", "blueprints/static-files")

change(
    Flask.preprocess_request,
    {
        "(None, *reversed(request.blueprints))": (
            "(None, *(() if (request.endpoint or '').endswith('.static')"
            " else reversed(request.blueprints)))"
        )
    },
)
