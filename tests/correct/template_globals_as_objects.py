"""Varies: the functions that every template has are objects that can be called.
Correct: the documentation says that templates call them.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "sessions", "routing/url-for*", "blueprints")


class Global:
    __slots__ = ("_function",)

    def __init__(self, function):
        self._function = function

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)


own = flask.Flask.create_jinja_environment


def create_jinja_environment(self):
    environment = own(self)
    for name in ("url_for", "get_flashed_messages"):
        environment.globals[name] = Global(environment.globals[name])
    return environment


flask.Flask.create_jinja_environment = create_jinja_environment
