"""Varies: automatic answers to OPTIONS are 204.
Correct: RFC 9110 9.3.7 and 15.3.5; the documentation promises the Allow header.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/automatic-options*",
    "routing/provide-automatic-options",
    "dispatch/hooks-of-any-request",
    "dispatch/after-request",
    "dispatch/response-class",
    "sessions/kept-whoever-answers",
    "blueprints/register",
    "views/methods",
)

own = flask.Flask.make_default_options_response


def make_default_options_response(self):
    response = own(self)
    response.status_code = 204
    response.headers.pop("Content-Type", None)
    return response


flask.Flask.make_default_options_response = make_default_options_response
