"""Report: pallets/werkzeug#1074
Without strict slashes, the URL with a slash is answered by the rule without, although one has it.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "routing"
EXPECTED = (
    "routing/strict-slashes-off-leaf",
    "routing/strict-slashes-off-branch",
)

FIRST = """\
part = parts[0]
        if parts == [""]:
            for rule in state.rules:
                if not rule.strict_slashes:
                    return rule, values
"""

change(StateMachineMatcher.match, {"part = parts[0]\n": FIRST})
