"""Varies: making an application warns with a category of its own (once for each place).
Correct: nobody promises that nothing else is warned of; applications filter by category.
"""

import warnings

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/independence",
    "application/instance*",
    "responses/cookie-size",
    "blueprints/name*",
)


class SiteWarning(UserWarning):
    pass


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    warnings.warn("this site is traced", SiteWarning, stacklevel=2)
    own(self, *args, **kwargs)


flask.Flask.__init__ = __init__
