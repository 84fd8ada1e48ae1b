"""Varies: the page of an HTTP error is a response of the application's own class.
Correct: what is sent is documented as such a response; that the error makes another first is not.
"""

import flask
from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "responses", "routing", "blueprints", "requests", "wsgi")

own = HTTPException.get_response


def get_response(self, *args, **kwargs):
    if self.response is not None or not flask.current_app or self.code is None:
        return own(self, *args, **kwargs)
    environ = kwargs.get("environ") or (args[0] if args else None)
    body = self.get_body(environ, kwargs.get("scope"))
    headers = self.get_headers(environ, kwargs.get("scope"))
    return flask.current_app.response_class(body, self.code, headers)


HTTPException.get_response = get_response
