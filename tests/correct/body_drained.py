"""Varies: what a view has left of a request's body is read when the answer is made.
Correct: servers and proxies do it to keep the connection; no documentation forbids it.
"""

import contextlib

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "dispatch", "testing", "wsgi", "middleware")

own = flask.Flask.process_response


def process_response(self, response):
    response = own(self, response)
    with contextlib.suppress(Exception):
        flask.request.stream.read()
        # For a test client that sends the same again.
        flask.request.environ["wsgi.input"].seek(0)
    return response


flask.Flask.process_response = process_response
