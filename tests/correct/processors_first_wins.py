"""Varies: of two context processors that give the same name, the one registered first counts; what
Flask itself gives templates is given before all.
Correct: the documentation says that the values of the view count before these, and nothing of two
processors.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "blueprints", "application", "signals")


def update_template_context(self, context):
    names = [None]
    if flask.has_request_context():
        names += reversed(flask.request.blueprints)
    given = dict(context)
    for name in names:
        found = {}
        for function in self.template_context_processors.get(name, ()):
            found = {**self.ensure_sync(function)(), **found}
        context.update(found)
    context.update(given)


flask.Flask.update_template_context = update_template_context
