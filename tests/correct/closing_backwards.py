"""Varies: the functions of `call_on_close` are called from the last registered to the first.
Correct: the documentation says that each is called when the response is closed, and no order.
"""

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "wsgi", "contexts", "testing")


def call_on_close(self, func):
    self._on_close.insert(0, func)
    return func


Response.call_on_close = call_on_close
