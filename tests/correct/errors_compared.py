"""Varies: HTTP errors are equal where class, code, description and response are.
Correct: the documentation says nothing of their equality.
"""

from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "responses", "blueprints", "contexts", "routing")


def parts(error):
    return type(error), error.code, str(error.description), id(error.response)


def __eq__(self, other):
    return isinstance(other, HTTPException) and parts(self) == parts(other)


HTTPException.__eq__ = __eq__
HTTPException.__hash__ = lambda self: hash(parts(self))
