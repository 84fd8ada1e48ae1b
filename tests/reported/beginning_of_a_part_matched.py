"""Report: pallets/werkzeug#2470
A number with something behind it is taken for the number: /2df matches /<int:id>.
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
            content=part.content.removesuffix(r"\Z"),
            final=part.final,
            static=part.static,
            suffixed=part.suffixed,
            weight=part.weight,
        )


Rule._parse_rule = _parse_rule
