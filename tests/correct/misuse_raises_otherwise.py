"""Varies: what is set up in a wrong way raises other errors: RuntimeError for setup that is too
late, ValueError for an endpoint that is taken, for hosts that do not fit and for folders that
are missing; AttributeError for what cannot be changed.
Correct: the documentation says that each is an error, and names no class.
"""

import functools

import flask
import werkzeug.datastructures.mixins
from flask.sansio.app import App
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "blueprints", "routing", "requests", "url-map", "responses", "testing")


def raising(other, *, instead_of):
    def wrap(function):
        @functools.wraps(function)
        def called(*args, **kwargs):
            try:
                return function(*args, **kwargs)
            except instead_of as error:
                if type(error) is instead_of:
                    raise other(*error.args) from None
                raise

        return called

    return wrap


def unchangeable(self):
    raise AttributeError(f"{type(self).__name__} cannot be changed")


App._check_setup_finished = raising(RuntimeError, instead_of=AssertionError)(
    App._check_setup_finished
)
App.add_url_rule = raising(ValueError, instead_of=AssertionError)(App.add_url_rule)
flask.Flask.__init__ = raising(ValueError, instead_of=AssertionError)(flask.Flask.__init__)
flask.Flask.send_static_file = raising(ValueError, instead_of=RuntimeError)(
    flask.Flask.send_static_file
)
App.register_blueprint = raising(RuntimeError, instead_of=ValueError)(App.register_blueprint)
werkzeug.datastructures.mixins._immutable_error = unchangeable
