"""Report: pallets/werkzeug#2482
Without strict slashes, the URL without a slash does not match the rule with one.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "routing"
EXPECTED = ("routing/strict-slashes-off-branch", "routing/strict-slashes-off-added-slash")

change(
    StateMachineMatcher.match,
    {
        "if websocket == rule.websocket and (": (
            "if rule.strict_slashes and websocket == rule.websocket and ("
        )
    },
)
