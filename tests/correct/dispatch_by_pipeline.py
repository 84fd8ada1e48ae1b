"""Varies: a request is handled by functions that are put around one another, as other frameworks
put their middleware, and not by `full_dispatch_request`'s own body.
Correct: the documentation says what runs in which order, and which methods may be replaced.
"""

import flask
from flask import request_finished, request_started

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "blueprints", "signals", "views", "async", "logging", "contexts")


def viewing(app):
    given = app.preprocess_request()
    return app.dispatch_request() if given is None else given


def handling(app, step):
    try:
        return step(app)
    except Exception as error:
        return app.handle_user_exception(error)


def full_dispatch_request(self):
    self._got_first_request = True

    def start(app):
        request_started.send(app, _async_wrapper=app.ensure_sync)
        return viewing(app)

    return self.finalize_request(handling(self, start))


flask.Flask.full_dispatch_request = full_dispatch_request
