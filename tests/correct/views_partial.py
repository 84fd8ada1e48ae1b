"""Varies: an agent puts functools.partial objects, which have no name, in the place of views.
Correct: the documentation says that a view is what is called; agents replace them by such objects.
"""

import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("async", "dispatch", "views", "routing", "blueprints")

own = flask.Flask.dispatch_request


def dispatch_request(self):
    for endpoint, view in list(self.view_functions.items()):
        if not isinstance(view, functools.partial):
            self.view_functions[endpoint] = functools.partial(view)
    return own(self)


flask.Flask.dispatch_request = dispatch_request
