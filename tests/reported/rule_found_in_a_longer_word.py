"""Report: frontarm/navi#109
A path is taken for a rule that its word only begins with: /planb is /plan/b.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "routing"
EXPECTED = ("routing/not-found", "routing/precedence")

change(
    StateMachineMatcher.match,
    {
        "        # No match via the static transitions, so try the dynamic\n": (
            "        for key in state.static:\n"
            "            if key and part != key and part.startswith(key):\n"
            "                rest = [part[len(key):], *parts[1:]]\n"
            "                rv = _match(state.static[key], rest, values)\n"
            "                if rv is not None:\n"
            "                    return rv\n"
        )
    },
)
