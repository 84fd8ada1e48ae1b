"""Report: bottlepy/bottle#671
After an error, after_request functions are given an empty 200 and not the answer.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "hooks"
EXPECTED = ("dispatch/after-request",)

own = flask.Flask.process_response


def process_response(self, response):
    if response.status_code < 400:
        return own(self, response)
    own(self, self.response_class())
    return response


flask.Flask.process_response = process_response
