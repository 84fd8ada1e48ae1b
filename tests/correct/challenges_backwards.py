"""Varies: the parameters of WWW-Authenticate are written from the last to the first.
Correct: RFC 9110 11.2 gives parameters no order.
"""

from werkzeug.datastructures import WWWAuthenticate

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses",)

own = WWWAuthenticate.to_header


def to_header(self):
    if self.token is not None:
        return own(self)
    return own(WWWAuthenticate(self.type, dict(reversed(self.parameters.items()))))


WWWAuthenticate.to_header = to_header
