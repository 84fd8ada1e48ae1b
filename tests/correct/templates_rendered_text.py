"""Varies: what a template is rendered to is of a subclass of str.
Correct: such a text is a str, and all that a view does with it is the same.
"""

import flask
import flask.templating

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "signals", "contexts", "blueprints/templates*", "dispatch/return*")


class Rendered(str):
    template = None


own = flask.templating._render


def _render(app, template, context):
    text = Rendered(own(app, template, context))
    text.template = template.name
    return text


flask.templating._render = _render
