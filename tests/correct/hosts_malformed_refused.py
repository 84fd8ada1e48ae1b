"""Varies: a request whose Host cannot be a host is answered 400 by the server's side of Flask.
Correct: RFC 9112 3.2: a server must answer 400 to an invalid Host.
"""

import re

import flask
from werkzeug.exceptions import BadRequest

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "routing",
    "sessions",
    "testing",
    "wsgi",
)

own = flask.Flask.wsgi_app
HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\s/?#@\[\]\\:]*)(:\d*)?")


def wsgi_app(self, environ, start_response):
    if not HOST.fullmatch(environ.get("HTTP_HOST", "")):
        return BadRequest("That is no host.")(environ, start_response)
    return own(self, environ, start_response)


flask.Flask.wsgi_app = wsgi_app
