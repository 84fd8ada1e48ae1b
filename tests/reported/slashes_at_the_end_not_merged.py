"""Report: pallets/werkzeug#1688
Several slashes at the end of a path are not merged.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "routing"
EXPECTED = ("routing/merge-slashes", "routing/slashes-in-a-row")

change(
    StateMachineMatcher.match, {'re.sub("/{2,}", "/", path)': 're.sub("/{2,}(?=[^/])", "/", path)'}
)
