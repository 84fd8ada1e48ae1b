"""Varies: Flask, Blueprint, Request and Response have a metaclass that keeps a list of all
subclasses.
Correct: no documentation says that they have none; a subclass is written as ever.
"""

import sys

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "blueprints", "responses", "requests")

NAMES = ("Flask", "Blueprint", "Request", "Response")


class Registered(type):
    known = []

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        Registered.known.append(name)


for name in NAMES:
    own = getattr(flask, name)
    setattr(flask, name, Registered(name, (own,), {"__module__": own.__module__}))
flask.Flask.request_class, flask.Flask.response_class = flask.Request, flask.Response
for module in ("flask.wrappers", "flask.app", "flask.helpers", "flask.blueprints"):
    for name in NAMES:
        # What a class's own methods call is the class above it.
        is_base = module == "flask.blueprints" and name != "Blueprint"
        if hasattr(sys.modules[module], name) and not is_base:
            setattr(sys.modules[module], name, getattr(flask, name))
