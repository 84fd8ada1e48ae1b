"""Report: pallets/werkzeug#1311
A value that is None stands as None in a built URL.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "url building"
EXPECTED = (
    "url-map/build-surplus-values",
    "routing/url-for-build-error",
    "url-map/build-missing-value",
)

change(
    MapAdapter.build, {"for k, v in values.items() if v is not None": "for k, v in values.items()"}
)
