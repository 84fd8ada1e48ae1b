"""no-cache without a value is as if it were missing (pallets/werkzeug#2980)."""

from werkzeug.datastructures import RequestCacheControl
from werkzeug.datastructures.cache_control import cache_control_property

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/cache-control"

RequestCacheControl.no_cache = cache_control_property("no-cache", None, None)
