"""Report: pallets/werkzeug#3121
Of many slashes in a row, pairs are merged, which takes several redirects.
"""

from changed import change
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/merge-slashes", "routing/slashes-in-a-row")

change(StateMachineMatcher.match, {'re.sub("/{2,}", "/", path)': 'path.replace("//", "/")'})
