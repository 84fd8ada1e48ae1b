"""Varies: a response keeps its body in a tuple, and its text in several pieces.
Correct: `Response.response` is documented as an iterable.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/response-object",
    "responses/changing*",
    "responses/get-data",
    "responses/make-*",
    "dispatch/return-*",
    "dispatch/after-request",
    "wsgi/head",
)

own = werkzeug.wrappers.Response.set_data


def set_data(self, value):
    own(self, value)
    (whole,) = self.response
    self.response = (whole[:3], whole[3:])


werkzeug.wrappers.Response.set_data = set_data
