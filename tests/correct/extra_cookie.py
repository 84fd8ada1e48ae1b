"""Varies: each answer sets one more cookie, of another name.
Correct: extensions do (consent, load balancers); no documentation says that there is no other.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/*cookie*",
    "sessions/cookie-[dcm]*",
    "sessions/deletion",
    "sessions/permanent*",
    "sessions/refresh*",
    "testing/*cookie*",
    "sessions/kept*",
    "sessions/sent*",
    "sessions/without*",
    "sessions/flash",
    "requests/cookies",
)


def init(app):
    @app.after_request
    def keep_visit(response):
        response.set_cookie("site_visit", "7f3a")
        return response


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
