"""Report: pallets/werkzeug#652
A rule that goes on with a path is matched before one that goes on with literal text.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "routing"
EXPECTED = ("routing/precedence",)

change(
    StateMachineMatcher.match,
    {
        "if part in state.static:": (
            "if part in state.static and not (values and any(p.final for p, _ in state.dynamic)):"
        )
    },
)
