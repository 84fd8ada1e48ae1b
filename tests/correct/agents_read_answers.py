"""Varies: an agent reads each finished answer: its body where it is at hand, its headers, its JSON.
Correct: the documentation promises an answer that can be read.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "responses", "sessions", "wsgi", "contexts", "testing", "signals")

own = flask.Flask.process_response


def process_response(self, response):
    response = own(self, response)
    if response.is_sequence and not response.direct_passthrough:
        response.get_data()
        response.get_json(silent=True)
    [str(value) for _, value in response.headers]
    str(response.cache_control), response.vary.to_header(), response.status
    return response


flask.Flask.process_response = process_response
