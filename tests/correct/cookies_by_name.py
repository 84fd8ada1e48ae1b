"""Varies: the cookies of a request stand in the order of their names.
Correct: RFC 6265 4.2.2: servers should not rely on an order; several of one name keep theirs.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "sessions", "testing")

own = flask.Request.cookies


class Request(flask.Request):
    @property
    def cookies(self):
        sent = own.__get__(self, type(self))
        return type(sent)(sorted(sent.items(multi=True), key=lambda pair: pair[0]))


flask.Request.cookies = Request.cookies
