"""Varies: what a view gives back is turned into a response by a generic function of types.
Correct: the documentation names the types and what becomes of them.
"""

import functools
from collections.abc import Iterator

import flask
from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/return-*",
    "dispatch/make-response*",
    "responses/make-response",
    "dispatch/response-class",
    "async/views",
)

own = flask.Flask.make_response


@functools.singledispatch
def turned(value, app, status, headers):
    return own(app, (value, status, headers))


@turned.register(str)
@turned.register(bytes)
@turned.register(bytearray)
@turned.register(Iterator)
def _(value, app, status, headers):
    made = app.response_class(value)
    for name in {name.lower() for name, _ in Headers(headers).items()}:
        made.headers.pop(name, None)
    made.headers.extend(headers or {})
    return own(app, (made, status, None))


def make_response(self, rv):
    body, status, headers = rv, None, None
    if isinstance(rv, tuple) and len(rv) == 3:
        body, status, headers = rv
    elif isinstance(rv, tuple) and len(rv) == 2:
        body, told = rv
        if isinstance(told, (Headers, dict, tuple, list)):
            headers = told
        else:
            status = told
    elif isinstance(rv, tuple) or rv is None:
        return own(self, rv)
    if isinstance(body, self.response_class):
        return own(self, rv)
    return turned(body, self, status, headers)


flask.Flask.make_response = make_response
