"""Varies: `g`, and the URL adapter of an application's context, are made when they are asked for.
Correct: the documentation says what they are, not when they are made.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "application", "routing/*url-for*", "templates", "async")


class Lazily:
    """An attribute that is made once, where it has not been set."""

    def __init__(self, make):
        self.make = make

    def __set_name__(self, owner, name):
        self.name = f"_made_{name}"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.name not in instance.__dict__:
            instance.__dict__[self.name] = self.make(instance)
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class Context(flask.ctx.AppContext):
    g = Lazily(lambda self: self.app.app_ctx_globals_class())
    url_adapter = Lazily(lambda self: self.app.create_url_adapter(None))

    def __init__(self, app):
        self.app = app
        self._cv_tokens = []


Context.__name__ = "AppContext"
flask.ctx.AppContext = flask.app.AppContext = Context
