"""Varies: which error handler is asked is looked up once for each class of errors and blueprint.
Correct: handlers are registered before the first request; the documentation says which one is
asked.
"""

from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "blueprints", "async", "views", "requests")

own = App._find_error_handler


def _find_error_handler(self, error, blueprints):
    if not self._got_first_request:
        return own(self, error, blueprints)
    kept = self.__dict__.setdefault("_handlers_found", {})
    key = (type(error), getattr(error, "code", None), tuple(blueprints))
    if key not in kept:
        kept[key] = own(self, error, blueprints)
    return kept[key]


App._find_error_handler = _find_error_handler
