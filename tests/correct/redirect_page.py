"""Varies: the page that stands behind a redirect is another one.
Correct: the docs promise none; RFC 9110 15.4: a short note with a link to the target.
"""

import flask
from markupsafe import escape

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/redirect*",
    "routing/*redirect*",
    "routing/*slash*",
    "dispatch/*http*",
    "middleware/dispatcher",
    "middleware/mounted-applications",
    "testing/*redirect*",
)


own = flask.Flask.redirect


def redirect(self, location, code=302):
    response = own(self, location, code)
    place = escape(response.headers["Location"])
    response.set_data(f'<!DOCTYPE html><title>Elsewhere</title>See <a href="{place}">{place}</a>.')
    return response


flask.Flask.redirect = redirect
