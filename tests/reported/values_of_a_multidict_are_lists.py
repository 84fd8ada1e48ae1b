"""Report: spoqa/dodotable#35
A URL that is built with a MultiDict has the list of a variable's values in its place.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "url building"
EXPECTED = ("url-map/build-multidict",)

change(MapAdapter.build, {"k: (v[0] if len(v) == 1 else v)": "k: v"})
