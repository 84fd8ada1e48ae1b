"""Varies: contexts that an application gives are transparent proxies around its own.
Correct: wrapt's documentation: it has the class, the attributes and methods of what is inside.
"""

import functools

import flask
import wrapt

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "testing", "dispatch", "signals", "cli")


def proxied(name):
    own = getattr(flask.Flask, name)

    @functools.wraps(own)
    def give(self, *args, **kwargs):
        return wrapt.ObjectProxy(own(self, *args, **kwargs))

    setattr(flask.Flask, name, give)


for name in ("app_context", "request_context", "test_request_context"):
    proxied(name)
