"""Varies: the attributes of an application that stand for configuration values are properties.
Correct: the documentation says that such an attribute is the value of the configuration.
"""

import flask
import flask.config
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "sessions", "dispatch", "cli")


def made(attribute):
    key, convert = attribute.__name__, attribute.get_converter

    def get(self):
        value = self.config[key]
        return convert(value) if convert else value

    def put(self, value):
        self.config[key] = value

    return property(get, put)


for name, value in list(vars(App).items()):
    if isinstance(value, flask.config.ConfigAttribute):
        setattr(App, name, made(value))
