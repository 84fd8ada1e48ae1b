"""Varies: every application has Scout APM.
Correct: it is used as its documentation says, with its monitor off.
"""

from scout_apm.flask import ScoutApm

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")


def init(app):
    app.config["SCOUT_MONITOR"] = False
    ScoutApm(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
