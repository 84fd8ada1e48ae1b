"""Varies: the test client writes blanks in forms and queries as %20.
Correct: RFC 3986 2.1; the URL standard reads both forms alike.
"""

import werkzeug.test
from werkzeug.urls import _urlencode

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "testing",
    "contexts/simulated*",
    "requests/args*",
    "requests/form*",
)


def percent(query):
    return _urlencode(query).replace("+", "%20")


werkzeug.test._urlencode = percent
