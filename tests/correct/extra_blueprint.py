"""Varies: each application has one more blueprint with a template and static folder of its own.
Correct: extensions register such blueprints (Flask-DebugToolbar, flask-smorest).
"""

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application/independence", "blueprints", "templates/lookup", "cli/routes*")


def init(app):
    app.register_blueprint(flask.Blueprint("site_bar", "flask", url_prefix="/-/bar"))


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
