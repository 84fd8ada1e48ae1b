"""Varies: request.headers shows the names of what came in lower case.
Correct: RFC 9110 5.1: names have no case; HTTP/2 sends them all so.
"""

from werkzeug.datastructures import EnvironHeaders

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "testing/request*",
)


own = EnvironHeaders.__iter__


def __iter__(self):
    for name, value in own(self):
        yield name.lower(), value


EnvironHeaders.__iter__ = __iter__
