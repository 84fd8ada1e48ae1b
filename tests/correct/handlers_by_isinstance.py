"""Varies: an error's handler is chosen among all that take it by the distance of their class.
Correct: the documentation: the most specific handler is chosen, and a blueprint's before the
application's; nothing is said of how it is looked for.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/*error*",
    "blueprints/*error*",
    "responses/error-page*",
)


def _find_error_handler(self, e, blueprints):
    _, code = self._get_exc_class_and_code(type(e))
    for wanted in dict.fromkeys((code, None)):
        for name in (*blueprints, None):
            fitting = [
                (type(e).__mro__.index(cls), handler)
                for cls, handler in self.error_handler_spec[name][wanted].items()
                if cls in type(e).__mro__
            ]
            if fitting:
                return min(fitting, key=lambda found: found[0])[1]
    return None


flask.Flask._find_error_handler = _find_error_handler
