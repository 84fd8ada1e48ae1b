"""Varies: the functions that give templates their variables are called from the last registered to
the first; what the later ones give still counts.
Correct: the documentation says that values are merged, and which win; not when each is called.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "blueprints", "signals", "application/*context*")


def update_template_context(self, context):
    names = [None]
    if flask.has_request_context():
        names += reversed(flask.request.blueprints)
    functions = [it for name in names for it in self.template_context_processors.get(name, ())]
    given = dict(context)
    for found in [self.ensure_sync(function)() for function in reversed(functions)][::-1]:
        context.update(found)
    context.update(given)


flask.Flask.update_template_context = update_template_context
