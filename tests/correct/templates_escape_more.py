"""Varies: templates with further endings are escaped too, and values pass a finalizer that gives
them back.
Correct: the documentation names the endings that are escaped, and Jinja's `finalize` changes
nothing here.
"""

import flask
import flask.templating

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates",)


own = flask.Flask.select_jinja_autoescape


def select_jinja_autoescape(self, filename):
    return own(self, filename) or str(filename).endswith((".mjml", ".svgz", ".rss"))


flask.Flask.select_jinja_autoescape = select_jinja_autoescape
own_init = flask.templating.Environment.__init__


def __init__(self, *args, **kwargs):
    kwargs.setdefault("finalize", lambda value: value)
    own_init(self, *args, **kwargs)


flask.templating.Environment.__init__ = __init__
