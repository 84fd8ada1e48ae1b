"""Varies: the router redirects GET with 301, and other methods with 308.
Correct: RFC 9110 15.4.2: a client may change POST to GET after 301, and nothing else; the
documentation says that Flask redirects, and no code.
"""

import flask
from werkzeug.routing import exceptions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "testing", "blueprints", "application/*static*")


def get_response(self, environ=None, scope=None):
    is_get = environ is not None and environ["REQUEST_METHOD"] in ("GET", "HEAD")
    return flask.redirect(self.new_url, 301 if is_get else 308)


exceptions.RequestRedirect.get_response = get_response
