"""Varies: an unhandled exception is also told to a logger of the site's own.
Correct: error trackers do; the application's own logger says what it said.
"""

import logging

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "logging",
    "dispatch",
    "application/non-ascii*",
    "async/errors*",
)


SITE = logging.getLogger("site.errors")
own = flask.Flask.log_exception


def log_exception(self, exc_info):
    SITE.error("reported", exc_info=exc_info)
    return own(self, exc_info)


flask.Flask.log_exception = log_exception
