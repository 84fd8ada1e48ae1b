"""Varies: an agent times what runs: `dispatch_request`, `full_dispatch_request`, `make_response`,
`preprocess_request`, `process_response`, `handle_user_exception` and `url_for` of the class are
replaced by objects that bind themselves as methods do.
Correct: each calls what was there, as instrumentation of wrapt's kind does.
"""

import functools
import time
import types

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "application", "blueprints", "routing", "contexts", "views", "async")
NAMES = "dispatch_request full_dispatch_request make_response preprocess_request process_response"
NAMES += " handle_user_exception handle_http_exception url_for do_teardown_request ensure_sync"


class Timed:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function

    def __call__(self, /, *args, **kwargs):
        started = time.perf_counter()
        try:
            return self._function(*args, **kwargs)
        finally:
            self.last = time.perf_counter() - started

    def __get__(self, instance, owner=None):
        return self if instance is None else types.MethodType(self, instance)


for name in NAMES.split():
    setattr(flask.Flask, name, Timed(getattr(flask.Flask, name)))
