"""Report: pallets/werkzeug#1516
A 401 for which no challenge was given has an empty WWW-Authenticate.
"""

from werkzeug.exceptions import HTTPException, Unauthorized

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "errors"
EXPECTED = ("responses/unauthorized-challenge",)


def get_headers(self, environ=None, scope=None):
    challenges = [str(challenge) for challenge in self.www_authenticate or ("",)]
    headers = HTTPException.get_headers(self, environ, scope)
    return [*headers, *(("WWW-Authenticate", challenge) for challenge in challenges)]


Unauthorized.get_headers = get_headers
