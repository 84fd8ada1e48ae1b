"""Report: pallets/werkzeug#2467
Without strict slashes, the URL with a slash does not match the rule without.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/strict-slashes-off-leaf",)

change(StateMachineMatcher.match, {'if parts == [""]:': "if False:"})
