"""Varies: each view runs in a thread of its own, with a copy of the contextvars.Context.
Correct: the documentation says what a view sees and gives; frameworks with a thread pool do it.
"""

import contextvars
import threading

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "views", "contexts", "async", "sessions", "signals", "wsgi")

own = flask.Flask.dispatch_request


def dispatch_request(self):
    answer, context = {}, contextvars.copy_context()

    def run():
        try:
            answer["value"] = context.run(own, self)
        except BaseException as error:
            answer["error"] = error

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if "error" in answer:
        raise answer["error"]
    return answer["value"]


flask.Flask.dispatch_request = dispatch_request
