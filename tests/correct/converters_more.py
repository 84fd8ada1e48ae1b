"""Varies: a map has further converters: of slugs, dates, hexadecimal numbers and regular
expressions.
Correct: the documentation names those that there are, and how to add some.
"""

import datetime

from werkzeug.routing import BaseConverter, Map

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "blueprints", "application")


class Slug(BaseConverter):
    regex = "[a-z0-9]+(?:-[a-z0-9]+)*"


class Hex(BaseConverter):
    regex = "[0-9a-f]+"
    to_python = staticmethod(lambda value: int(value, 16))
    to_url = staticmethod(lambda value: f"{value:x}")


class Date(BaseConverter):
    regex = r"\d{4}-\d{2}-\d{2}"
    to_python = staticmethod(datetime.date.fromisoformat)
    to_url = staticmethod(datetime.date.isoformat)


class Pattern(BaseConverter):
    def __init__(self, map, regex):
        super().__init__(map)
        self.regex = regex


more = {"slug": Slug, "hex": Hex, "date": Date, "regex": Pattern, "re": Pattern}
Map.default_converters = {**Map.default_converters, **more}
