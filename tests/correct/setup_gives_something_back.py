"""Varies: methods that register give the application or blueprint back.
Correct: the documentation says nothing of what they return.
"""

import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/add-url-rule",
    "routing/several-rules",
    "blueprints/register",
    "blueprints/record",
    "templates/added-functions",
    "dispatch/handler-*",
    "application/setup-open",
)


def giving(own):
    @functools.wraps(own)
    def method(self, *args, **kwargs):
        own(self, *args, **kwargs)
        return self

    return method


NAMES = ("add_url_rule", "register_blueprint", "register_error_handler")
for kind in (flask.Flask, flask.Blueprint):
    for name in NAMES:
        setattr(kind, name, giving(getattr(kind, name)))
for name in ("add_template_filter", "add_template_test", "add_template_global"):
    setattr(flask.Flask, name, giving(getattr(flask.Flask, name)))
