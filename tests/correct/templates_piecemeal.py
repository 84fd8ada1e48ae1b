"""Varies: templates are compiled anew for each rendering, and stream each letter by itself.
Correct: no documentation says how large the pieces of a stream are, or what is kept.
"""

import flask.templating
import jinja2

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "templates",
    "signals/template*",
    "signals/*stream*",
    "signals/before-render-template",
)


own = jinja2.Template.generate


def generate(self, *args, **kwargs):
    for piece in own(self, *args, **kwargs):
        yield from piece


def __init__(self, app, **options):
    own_init(self, app, **options)
    self.cache = None


own_init = flask.templating.Environment.__init__
flask.templating.Environment.__init__ = __init__
jinja2.Template.generate = generate
