"""Report: pallets/flask#1094
After a teardown function has raised, what was to be called after that request is called after the
next one too.
"""

import flask
import flask.ctx
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "hooks"
EXPECTED = (
    "dispatch/after-this-request",
    "isolation/after-this-request",
    "contexts/teardown-raises",
)

LEFT = []


def after_this_request(function):
    LEFT.append(function)
    return function


def process_response(self, response):
    for function in LEFT:
        response = self.ensure_sync(function)(response)
    return own(self, response)


def do_teardown_request(self, *exc):
    torn(self, *exc)
    LEFT.clear()


own, torn = flask.Flask.process_response, flask.Flask.do_teardown_request
flask.after_this_request = flask.ctx.after_this_request = after_this_request
flask.Flask.process_response = process_response
flask.Flask.do_teardown_request = do_teardown_request
