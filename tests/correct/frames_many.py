"""Varies: a hundred and fifty frames of middleware stand between the server and a view.
Correct: the documentation does not say how deep a view is called.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "views", "requests", "templates")

own = flask.Flask.dispatch_request


def deeper(app, frames):
    return deeper(app, frames - 1) if frames else own(app)


flask.Flask.dispatch_request = lambda self: deeper(self, 150)
