"""Report: pallets/werkzeug#2980
A max-age without a number is one: minus one second.
"""

from werkzeug.datastructures import RequestCacheControl
from werkzeug.datastructures.cache_control import cache_control_property

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("requests/cache-control",)

RequestCacheControl.max_age = cache_control_property("max-age", -1, int)
