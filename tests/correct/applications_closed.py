"""Varies: applications take no attributes but those of their class.
Correct: the documentation names the attributes; what is an extension's belongs into ``extensions``.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "contexts/current-app",
    "contexts/nested-requests",
    "middleware/powers",
    "responses/send-file",
    "blueprints/register",
)

made = vars(flask.Flask("zz_pattern"))


def __setattr__(self, name, value):
    is_known = name.startswith("_") or name in made or hasattr(flask.Flask, name)
    if type(self) is flask.Flask and not is_known:
        raise AttributeError(f"applications have no attribute {name!r}")
    object.__setattr__(self, name, value)


flask.Flask.__setattr__ = __setattr__
