"""Report: pallets/flask#2256
What cannot be made a response is a ValueError and no TypeError.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "views"
EXPECTED = ("dispatch/return-unusable",)

own = flask.Flask.make_response


def make_response(self, rv):
    try:
        return own(self, rv)
    except TypeError as error:
        raise ValueError(str(error)) from error


flask.Flask.make_response = make_response
