"""Varies: an automatic answer to OPTIONS has a text that names the methods, and says Accept-Patch.
Correct: RFC 9110 9.3.7: such an answer may have content; RFC 5789 3.1.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing",
    "views",
    "testing",
    "blueprints",
)

own = flask.Flask.make_default_options_response


def make_default_options_response(self):
    response = own(self)
    response.data = f"Methods: {', '.join(response.allow)}.\n"
    response.mimetype = "text/plain"
    response.headers["Accept-Patch"] = "application/json"
    return response


flask.Flask.make_default_options_response = make_default_options_response
