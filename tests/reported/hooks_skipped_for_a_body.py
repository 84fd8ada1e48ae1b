"""Report: spec-first/connexion#2044
before_request functions of a blueprint are not called for requests that have a body.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "hooks"
EXPECTED = ("blueprints/own-hooks", "dispatch/hooks-of-any-request")

change(
    Flask.preprocess_request,
    {
        "if name in self.before_request_funcs:": (
            "if name in self.before_request_funcs and not (name and request.content_length):"
        )
    },
)
