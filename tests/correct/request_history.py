"""Varies: the last three requests and responses are kept for a while, as debugging panels do.
Correct: no documentation promises when a request object is collected.
"""

import collections

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "contexts",
    "wsgi",
    "testing/buffered",
    "isolation/nothing-leaks::*[[]thread[]]",
)


history = collections.deque(maxlen=3)
own = flask.Flask.process_response


def process_response(self, response):
    response = own(self, response)
    history.append((flask.request._get_current_object(), response))
    return response


flask.Flask.process_response = process_response
