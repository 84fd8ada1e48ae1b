"""Varies: a rule compiles no code to build addresses: it puts them together part by part.
Correct: the documentation promises what is built, not by what.
"""

from urllib.parse import quote

from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("url-map", "routing", "blueprints", "application", "testing")


def _compile_builder(self, append_unknown=True):
    defaults = self.defaults or {}

    def build(self, /, **values):
        parts = ["", ""]
        place, rest = 0, dict(values)
        for name in defaults:
            rest.pop(name, None)
        for is_dynamic, data in self._trace:
            if not place and data == "|":
                place = 1
            elif not is_dynamic:
                parts[place] += quote(data, safe="!$&'()*+,/:;=@")
            else:
                value = defaults[data] if data in defaults else rest.pop(data, values.get(data))
                parts[place] += self._converters[data].to_url(value)
        if append_unknown and rest:
            query = self._encode_query_vars(rest)
            parts[1] += f"?{query}" if query else ""
        return tuple(parts)

    return build


Rule._compile_builder = _compile_builder
