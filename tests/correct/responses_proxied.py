"""Varies: responses that an application makes are transparent proxies around its own.
Correct: wrapt's documentation: it has the class, the attributes and methods of what is inside.
"""

import flask
import wrapt

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "sessions", "contexts", "testing", "signals", "wsgi")

own = flask.Flask.make_response


def make_response(self, value):
    response = own(self, value)
    return response if isinstance(response, wrapt.CallableObjectProxy) else proxy(response)


def proxy(response):
    return wrapt.CallableObjectProxy(response)


flask.Flask.make_response = make_response
