"""Varies: each application has one more rule, /-/health.
Correct: extensions add rules so, as Flask adds /static; no documented path is taken.
"""

import contextlib

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "cli/routes*",
    "routing/static-host",
    "application/independence",
    "application/static*",
    "url-map/map*",
)


def init(app):
    with contextlib.suppress(TypeError):
        app.add_url_rule("/-/health", "site_health", lambda: "well")


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
