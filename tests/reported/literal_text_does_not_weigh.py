"""Report: pallets/werkzeug#2471
A rule with more literal text in a part is not tried before one with less.
"""

from changed import change
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/precedence",)

change(
    Rule._parse_rule,
    {'static_weights.append((len(static_weights), -len(data["static"])))': "pass"},
)
