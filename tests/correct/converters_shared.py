"""Varies: rules of one map share the converters that have the same arguments.
Correct: the documentation promises what a converter turns, not how many there are.
"""

from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/*converter*",
    "url-map/*converter*",
)

own = Rule.get_converter


def get_converter(self, variable_name, converter_name, args, kwargs):
    kept = self.map.__dict__.setdefault("_shared", {})
    key = (self.map.converters.get(converter_name), args, tuple(sorted(kwargs.items())))
    if key not in kept:
        kept[key] = own(self, variable_name, converter_name, args, kwargs)
    return kept[key]


Rule.get_converter = get_converter
