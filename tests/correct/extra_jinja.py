"""Varies: the environment of templates has one more global, filter and test.
Correct: extensions add them so (Flask-Babel, Flask-Moment).
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "application/debug-and-templates", "application/independence")


def init(app):
    create = app.create_jinja_environment

    def create_jinja_environment():
        environment = create()
        environment.globals["site_name"] = "site"
        environment.filters["site_short"] = str
        environment.tests["site_known"] = bool
        return environment

    app.create_jinja_environment = create_jinja_environment


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
