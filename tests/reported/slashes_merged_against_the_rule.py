"""Report: pallets/werkzeug#2834
A rule that does not merge slashes is redirected to from a path with several.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/merge-slashes-off",)

change(StateMachineMatcher.match, {"rv is None or rv[0].merge_slashes is False": "rv is None"})
