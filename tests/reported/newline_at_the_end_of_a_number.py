"""Report: pallets/werkzeug#2350
A newline, which came as %0a, at the end of a variable ends the match before it.
"""

from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/int-converter",)

own = Rule._parse_rule


def _parse_rule(self, rule):
    from werkzeug.routing.rules import RulePart

    for part in own(self, rule):
        yield RulePart(
            content=part.content.replace(r"\Z", "$"),
            final=part.final,
            static=part.static,
            suffixed=part.suffixed,
            weight=part.weight,
        )


Rule._parse_rule = _parse_rule
