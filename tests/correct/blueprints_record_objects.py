"""Varies: what a blueprint records is kept as objects that can be called, and not as functions.
Correct: the documentation says that they are called with the state of the registration.
"""

import functools

import flask
import flask.sansio.blueprints

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("blueprints", "cli", "templates", "routing")

Blueprint = flask.sansio.blueprints.Blueprint
own = Blueprint.record


class Recorded:
    __slots__ = ("does",)

    def __init__(self, does):
        self.does = does

    def __call__(self, state):
        self.does(state)


def record(self, func):
    own(self, functools.partial(Recorded(func)))


Blueprint.record = record
