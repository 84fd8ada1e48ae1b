"""Varies: a path that is no UTF-8 is answered with 400 Bad Request.
Correct: RFC 3986 2.5 and RFC 9110 15.5.1; no documentation says what a view gets of it.
"""

import flask
from werkzeug.exceptions import BadRequest

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "requests", "dispatch")

own = flask.ctx.RequestContext.match_request


def match_request(self):
    path = self.request.environ.get("PATH_INFO", "")
    try:
        path.encode("latin-1").decode()
    except UnicodeError:
        self.request.routing_exception = BadRequest("The path is no UTF-8.")
    else:
        own(self)


flask.ctx.RequestContext.match_request = match_request
