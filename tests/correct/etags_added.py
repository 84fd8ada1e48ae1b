"""Varies: each answer 200 to GET whose content is known has an ETag, and a client that has it gets
304.
Correct: RFC 9110 8.8.3 and 13.1.2: a server may tag what it sends; sites do so in a hook.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "application/*static*", "testing", "middleware", "wsgi")

own = flask.Flask.process_response


def process_response(self, response):
    response = own(self, response)
    request = flask.request
    is_plain = response.status_code == 200 and request.method in ("GET", "HEAD")
    if is_plain and not response.is_streamed and not response.direct_passthrough:
        response.add_etag()
        response.make_conditional(request.environ)
    return response


flask.Flask.process_response = process_response
