"""Varies: what a function of `call_on_close` raises is logged, and the others run.
Correct: no documentation says what happens then.
"""

import logging

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "wsgi",
    "responses",
    "middleware",
)


def quietly(function):
    try:
        function()
    except Exception:
        logging.getLogger("site").exception("at the end")


def close(self):
    if hasattr(self.response, "close"):
        self.response.close()
    for function in self._on_close:
        quietly(function)


Response.close = close
