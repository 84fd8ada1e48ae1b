"""Varies: each response says Vary: Accept-Encoding besides what it says already.
Correct: RFC 9110 12.5.5: Vary lists all that may have had influence; each compressing server adds
it.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions/vary", "responses/header-attributes")


own = flask.Flask.process_response


def process_response(self, response):
    response = own(self, response)
    if hasattr(response, "vary"):
        response.vary.add("Accept-Encoding")
    return response


flask.Flask.process_response = process_response
