"""Varies: the descriptions that HTTP errors have of themselves are made when they are shown, as
translations are.
Correct: the documentation says what they are for; what `abort` is given stays as it is.
"""

from collections import UserString

import werkzeug.exceptions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "requests", "blueprints")


class Lazy(UserString):
    """A text that is looked up anew each time."""

    def __init__(self, words):
        self.words = words

    @property
    def data(self):
        return str(self.words)


for kind in werkzeug.exceptions.default_exceptions.values():
    if isinstance(kind.description, str):
        kind.description = Lazy(kind.description)
