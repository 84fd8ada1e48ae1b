"""Varies: redirects and JSON are of subclasses of the application's response class.
Correct: the documentation says that they are response objects.
"""

import functools

import flask
from flask.json.provider import DefaultJSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "application", "testing")


@functools.cache
def subclass(name, owner):
    return type(name, (owner,), {"made_by": name})


own_redirect, own_json = flask.Flask.redirect, DefaultJSONProvider.response


def redirect(self, location, code=302):
    response = own_redirect(self, location, code)
    response.__class__ = subclass("Redirect", type(response))
    return response


def response(self, *args, **kwargs):
    answer = own_json(self, *args, **kwargs)
    answer.__class__ = subclass("Json", type(answer))
    return answer


flask.Flask.redirect = redirect
DefaultJSONProvider.response = response
