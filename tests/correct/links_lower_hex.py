"""Varies: url_for writes percent-encodings in lower-case digits, everywhere.
Correct: RFC 3986 2.1: the case of the digits means nothing.
"""

import re

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/url-for*",
    "templates/non-ascii",
    "application/non-ascii*",
    "application/static*",
    "blueprints/*url*",
    "async/context-functions",
)


own = flask.Flask.url_for


def url_for(self, /, *args, **kwargs):
    return re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), own(self, *args, **kwargs))


flask.Flask.url_for = url_for
