"""Report: tusbar/cache-control#20
The age for shared caches is written as s-max-age.
"""

from werkzeug.datastructures import ResponseCacheControl
from werkzeug.datastructures.cache_control import cache_control_property

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("responses/cache-control",)

ResponseCacheControl.s_maxage = cache_control_property("s-max-age", None, int)
