"""Report: pallets/flask#2362
The handler that was found for an error's class is remembered for the class, wherever it is raised.
"""

import weakref

from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "errors"
EXPECTED = ("blueprints/error-handlers", "dispatch/nearest-handler")

own = App._find_error_handler
remembered = weakref.WeakKeyDictionary()


def _find_error_handler(self, e, blueprints):
    known = remembered.setdefault(self, {})
    if type(e) not in known:
        known[type(e)] = own(self, e, blueprints)
    return known[type(e)]


App._find_error_handler = _find_error_handler
