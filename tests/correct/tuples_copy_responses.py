"""Varies: a view that returns (response, status, headers) gets a new response; its own is left as
it was.
Correct: the documentation says what is sent, and not that the object is changed.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch",
    "responses",
)

own = flask.Flask.make_response


def make_response(self, rv):
    if isinstance(rv, tuple) and rv and isinstance(rv[0], self.response_class):
        first = rv[0]
        made = type(first)(
            first.response, first.status, first.headers, direct_passthrough=first.direct_passthrough
        )
        made._on_close = first._on_close
        rv = (made, *rv[1:])
    return own(self, rv)


flask.Flask.make_response = make_response
