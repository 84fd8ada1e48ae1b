"""Varies: the application's own logger gets a DEBUG line for each request.
Correct: the docs say that errors are logged, not that nothing else is.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("logging", "dispatch/log-exception")


own = flask.Flask.full_dispatch_request


def full_dispatch_request(self):
    self.logger.debug("%s %s", flask.request.method, flask.request.path)
    return own(self)


flask.Flask.full_dispatch_request = full_dispatch_request
