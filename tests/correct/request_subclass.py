"""Varies: Flask.request_class is a subclass with one more attribute.
Correct: documented way of replacing; the subclass changes nothing.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests/request-class",
    "application/request-and-response-class",
    "contexts/request-context",
    "testing/environ*",
)


class SiteRequest(flask.Request):
    request_id = "7f3a"


flask.Flask.request_class = SiteRequest
