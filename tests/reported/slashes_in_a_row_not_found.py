"""Report: pallets/werkzeug#1132
A path with two slashes in a row is not found.
"""

from changed import change
from werkzeug.routing import Map

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "routing"
EXPECTED = ("routing/merge-slashes", "routing/slashes-in-a-row")

change(Map.__init__, {"StateMachineMatcher(merge_slashes)": "StateMachineMatcher(False)"})
