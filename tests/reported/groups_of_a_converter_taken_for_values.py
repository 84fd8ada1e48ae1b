"""Report: pallets/werkzeug#2596
A group in the expression of a custom converter is taken for another value of the rule.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/custom-converter",)

change(
    StateMachineMatcher.match,
    {"groups = [item[1] for item in converter_groups]": "groups = list(match.groups())"},
)
