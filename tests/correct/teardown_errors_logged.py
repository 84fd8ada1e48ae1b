"""Varies: what a function of teardown raises is logged, and the others run.
Correct: the documentation says that such functions must not raise, and not what happens if they do.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "dispatch", "signals", "testing", "blueprints/*hook*", "logging")


def guarded(own):
    def register(self, f):
        def call(error):
            try:
                # A coroutine function is run to its end here already.
                flask.current_app.ensure_sync(f)(error)
            except Exception:
                flask.current_app.logger.exception("teardown")

        own(self, call)
        return f

    return register


for owner in (flask.Flask, flask.Blueprint):
    for name in ("teardown_request", "teardown_appcontext", "teardown_app_request"):
        if hasattr(owner, name):
            setattr(owner, name, guarded(getattr(owner, name)))
