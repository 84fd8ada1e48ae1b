"""Report: pallets/werkzeug#907
A URL without the slash is redirected for a method that the rule does not have.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "routing"
EXPECTED = ("routing/trailing-slash",)

change(StateMachineMatcher.match, {"rule.methods is None or method in rule.methods": "True"})
