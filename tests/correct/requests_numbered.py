"""Varies: each request has a number, which stands in its environ, in a header of the answer, in `g`
and in the variables of templates.
Correct: sites trace requests so; no documented name is taken.
"""

import itertools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "contexts", "templates", "testing", "signals", "application", "blueprints")

NUMBERS = itertools.count(1)
own = flask.Flask.__init__


def number():
    flask.g.zz_number = flask.request.environ["zz.number"] = next(NUMBERS)


def tell(response):
    response.headers["X-Zz-Number"] = str(flask.request.environ.get("zz.number", ""))
    return response


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.before_request(number)
    self.after_request(tell)
    self.context_processor(lambda: {"zz_number": getattr(flask.g, "zz_number", None)})


flask.Flask.__init__ = __init__
