"""Varies: the JSON provider is made when it is first asked for.
Correct: the documentation promises an instance of ``json_provider_class``, not when it is made.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/other-classes",
    "responses/json-*",
    "testing/request-json",
)

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    self.__dict__["json_provider_class"] = lambda app: None
    own(self, *args, **kwargs)
    del self.__dict__["json_provider_class"]


def get(self):
    if self.__dict__.get("_json") is None:
        self.__dict__["_json"] = self.json_provider_class(self)
    return self.__dict__["_json"]


flask.Flask.__init__ = __init__
flask.Flask.json = property(get, lambda self, value: self.__dict__.update(_json=value))
