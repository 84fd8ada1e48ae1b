"""Varies: `flask` loads the application in a thread of its own.
Correct: the documentation says that the application is loaded to find its commands, and not by
which thread.
"""

import contextvars
import threading

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "testing")

own = flask.cli.ScriptInfo.load_app


def load_app(self):
    answer, context = {}, contextvars.copy_context()

    def load():
        try:
            answer["app"] = own(self)
        except BaseException as error:
            answer["error"] = error

    thread = threading.Thread(target=context.run, args=(load,))
    thread.start()
    thread.join()
    if "error" in answer:
        raise answer["error"]
    return answer["app"]


flask.cli.ScriptInfo.load_app = load_app
