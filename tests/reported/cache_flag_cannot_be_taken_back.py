"""Report: pallets/werkzeug#2379
A flag of response.cache_control that is set to False is written as if it were set.
"""

from changed import change
from werkzeug.datastructures.cache_control import _CacheControl

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("responses/cache-control",)

change(
    _CacheControl._set_cache_value,
    {"if value:": "if value is not None:", "value is None or value is False": "value is None"},
)
