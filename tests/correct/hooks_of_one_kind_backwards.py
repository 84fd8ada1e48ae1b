"""Varies: of several functions of one application or blueprint, those for values of URLs, for
defaults of URLs and for this request alone are called from the last registered to the first.
Correct: the documentation, "Application Structure and Lifecycle", says when each kind is called,
and no order within a kind.
"""

import flask
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "routing", "blueprints", "contexts", "async")


def first(register, table):
    def registered(self, f):
        found = register(self, f)
        functions = getattr(self, table)[None]
        functions.insert(0, functions.pop())
        return found

    return registered


Scaffold.url_value_preprocessor = first(Scaffold.url_value_preprocessor, "url_value_preprocessors")
Scaffold.url_defaults = first(Scaffold.url_defaults, "url_default_functions")

own = flask.Flask.process_response


def process_response(self, response):
    flask.globals.request_ctx._after_request_functions.reverse()
    return own(self, response)


flask.Flask.process_response = process_response
