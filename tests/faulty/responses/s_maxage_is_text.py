"""s-maxage is text (pallets/werkzeug#2364)."""

from werkzeug.datastructures import ResponseCacheControl
from werkzeug.datastructures.cache_control import cache_control_property

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/cache-control"

ResponseCacheControl.s_maxage = cache_control_property("s-maxage", None, None)
