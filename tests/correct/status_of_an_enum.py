"""Varies: status codes of responses and HTTP errors are members of http.HTTPStatus.
Correct: they are integers.
"""

from http import HTTPStatus

import werkzeug.exceptions
import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/abort",
    "dispatch/*handler*",
    "dispatch/return-status",
    "responses/response-object",
    "responses/redirect",
    "testing/response-*",
)

own = werkzeug.wrappers.Response.status_code


def status_code(self):
    try:
        return HTTPStatus(own.fget(self))
    except ValueError:
        return own.fget(self)


werkzeug.wrappers.Response.status_code = property(status_code, own.fset)
for kind in werkzeug.exceptions.default_exceptions.values():
    kind.code = HTTPStatus(kind.code)
