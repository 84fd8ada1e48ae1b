"""Varies: what `async_to_sync` and `ensure_sync` give for a coroutine function is an object that
can be called, and no function.
Correct: the documentation calls it something that runs the coroutine and waits for it.
"""

import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("async", "views", "dispatch", "signals", "cli")

own = flask.Flask.async_to_sync


class Waiting:
    def __init__(self, function, run):
        functools.update_wrapper(self, function)
        self._run = run

    def __call__(self, /, *args, **kwargs):
        return self._run(*args, **kwargs)


def async_to_sync(self, func):
    return Waiting(func, own(self, func))


flask.Flask.async_to_sync = async_to_sync
