"""Values in the query are not quoted."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/url-for-round-trip"

Rule._encode_query_vars = lambda self, values: "&".join(
    f"{key}={value}" for key, value in values.items()
)
