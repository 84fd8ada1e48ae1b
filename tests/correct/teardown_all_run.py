"""Varies: the functions of teardown all run, and the first error is raised after them.
Correct: the documentation says that they must not raise; Flask's development version does it so.
"""

import sys
from functools import partial

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "dispatch", "signals", "testing", "blueprints/*hook*", "async", "wsgi")

NOT_SAID = object()


def collected(names_of, signal):
    def do_teardown(self, exc=NOT_SAID):
        exc = sys.exc_info()[1] if exc is NOT_SAID else exc
        calls = [partial(self.ensure_sync(function), exc) for function in names_of(self)]
        calls.append(partial(signal.send, self, _async_wrapper=self.ensure_sync, exc=exc))
        if errors := [error for error in map(error_of, calls) if error is not None]:
            raise errors[0]

    return do_teardown


def error_of(call):
    try:
        call()
    except Exception as error:
        return error
    return None


def of_request(self):
    for name in (*flask.request.blueprints, None):
        yield from reversed(self.teardown_request_funcs.get(name, []))


def of_application(self):
    return reversed(self.teardown_appcontext_funcs)


flask.Flask.do_teardown_request = collected(of_request, flask.request_tearing_down)
flask.Flask.do_teardown_appcontext = collected(of_application, flask.appcontext_tearing_down)
