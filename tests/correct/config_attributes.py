"""Varies: configuration keys can be read as attributes too.
Correct: the documentation says that it works like a dictionary, and has methods of its own.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "blueprints",
)


def __getattr__(self, name):
    if name.isupper() and name in self:
        return self[name]
    raise AttributeError(name)


flask.Config.__getattr__ = __getattr__
