"""Report: honojs/hono#3851
Of several rules that begin with the same path variable, and go on with other words, one is tried.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "routing"
EXPECTED = ("routing/every-rule-is-tried", "routing/path-converter")

change(
    StateMachineMatcher.match,
    {
        "for test_part, new_state in state.dynamic:": (
            "others = [p for p, _ in state.dynamic if p.final][1:]\n"
            "        for test_part, new_state in ("
            "pair for pair in state.dynamic if not any(pair[0] is p for p in others)):"
        )
    },
)
