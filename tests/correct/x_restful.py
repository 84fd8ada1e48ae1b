"""Varies: every application has Flask-RESTful.
Correct: it is used as its documentation says, without resources.
"""

from flask_restful import Api

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "routing/merge-slashes", "routing/redirect-to-text")
DIFFERS = {
    "routing/merge-slashes": "matches the URL again for each error, and lets a redirect out",
    "routing/redirect-to-text": "matches the URL again for each error, and lets a redirect out",
}


def init(app):
    Api(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
