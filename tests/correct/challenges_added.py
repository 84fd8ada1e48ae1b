"""Varies: a 401 that names no challenge gets one of the site's.
Correct: RFC 9110 11.6.1: a server that answers 401 must send at least one.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses/unauthorized*", "dispatch/error*", "dispatch/abort*", "dispatch/http*")

own = flask.Flask.process_response


def process_response(self, response):
    response = own(self, response)
    if response.status_code == 401 and "WWW-Authenticate" not in response.headers:
        response.headers["WWW-Authenticate"] = 'Basic realm="site"'
    return response


flask.Flask.process_response = process_response
