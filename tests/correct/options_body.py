"""Varies: automatic OPTIONS answers are 204 No Content and not 200 with an empty body.
Correct: RFC 9110 9.3.7: a 2xx; the docs say only that OPTIONS is handled.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing/*options*", "views")


own = flask.Flask.make_default_options_response


def make_default_options_response(self):
    response = own(self)
    response.status_code = 204
    response.headers.remove("Content-Type")
    return response


flask.Flask.make_default_options_response = make_default_options_response
