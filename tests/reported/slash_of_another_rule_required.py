"""Report: pallets/werkzeug#773
A request is redirected to the URL with a slash, although a rule for its method has none.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "routing"
EXPECTED = ("routing/methods-of-a-missing-slash", "routing/trailing-slash", "routing/several-rules")

change(
    StateMachineMatcher.match,
    {
        "if parts == []:": (
            'if parts == [] and any(rule.strict_slashes for rule in getattr(state.static.get(""), '
            '"rules", ())):\n'
            "            raise SlashRequired()\n"
            "        if parts == []:"
        )
    },
)
