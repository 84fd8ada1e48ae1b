"""Varies: the converters of URLs are subclasses with other regular expressions for the same.
Correct: the documentation says what they take; Map.default_converters is documented as replaceable.
"""

import werkzeug.routing as routing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing",
    "url-map",
)


class Number(routing.IntegerConverter):
    regex = r"[0-9]+"


class Point(routing.FloatConverter):
    regex = r"[0-9]+\.[0-9]+"


class Word(routing.UnicodeConverter):
    def __init__(self, map, minlength=1, maxlength=None, length=None):
        super().__init__(map, minlength, maxlength, length)
        self.regex = self.regex.replace("[^/]", "(?:[^/])")


class Id(routing.UUIDConverter):
    regex = r"[A-Fa-f0-9]{8}(?:-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}"


routing.Map.default_converters = {
    **routing.Map.default_converters,
    "default": Word,
    "string": Word,
    "int": Number,
    "float": Point,
    "uuid": Id,
}
