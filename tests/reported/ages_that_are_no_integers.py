"""Report: pallets/werkzeug#2230
The max_age of a Cache-Control that is set to a float or a text is not made an integer.
"""

from changed import change
from werkzeug.datastructures.cache_control import _CacheControl

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/cache-control",)

change(_CacheControl._set_cache_value, {"value = type(value)": "pass"})
