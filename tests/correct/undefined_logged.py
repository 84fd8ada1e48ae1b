"""Varies: undefined variables of templates are of a subclass that logs.
Correct: Jinja's documentation, make_logging_undefined: it behaves as its base.
"""

import logging

import flask.templating
import jinja2

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates",)


QUIET = logging.getLogger("site.templates")
QUIET.addHandler(logging.NullHandler())
QUIET.propagate = False
Undefined = jinja2.make_logging_undefined(QUIET)
own = flask.templating.Environment.__init__


def __init__(self, *args, **kwargs):
    kwargs.setdefault("undefined", Undefined)
    own(self, *args, **kwargs)


flask.templating.Environment.__init__ = __init__
