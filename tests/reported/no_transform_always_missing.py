"""Report: pallets/werkzeug#2881
The directive no-transform is always missing, although it is there.
"""

from werkzeug.datastructures.cache_control import _CacheControl, cache_control_property

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = (
    "requests/cache-control",
    "responses/cache-control",
)

_CacheControl.no_transform = cache_control_property("no-transform", None, None)
