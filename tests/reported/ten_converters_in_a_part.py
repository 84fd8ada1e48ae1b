"""Report: pallets/werkzeug#3254
The values of a rule with more than ten variables in one part are mixed up.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/variables", "url-map/match")

change(
    StateMachineMatcher.match, {"key=lambda item: int(item[0][11:])": "key=lambda item: item[0]"}
)
