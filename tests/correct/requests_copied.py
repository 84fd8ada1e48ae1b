"""Varies: request.args, form and cookies are made anew each time they are asked for.
Correct: the docs promise what they hold; requests that cannot be changed do so.
"""

import flask
import werkzeug.wrappers as wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests/args*",
    "requests/cookies",
    "requests/form",
    "requests/values",
    "requests/repeated*",
    "contexts/simulated-request",
)


def anew(name):
    own = getattr(wrappers.Request, name)

    def value(self):
        return own.__get__(self, type(self))

    return property(lambda self: type(value(self))(value(self)))


for name in ("args", "cookies"):
    setattr(flask.Request, name, anew(name))
