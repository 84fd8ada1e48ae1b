"""Report: stewartpark/Flask-JSGlue#12
The values in the query of a built URL are not encoded.
"""

from changed import change
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "url building"
EXPECTED = ("routing/url-for-path", "routing/url-for-round-trip", "url-map/build-quoting")

change(
    Rule._encode_query_vars,
    {"return _urlencode(items)": 'return "&".join(f"{key}={value}" for key, value in items)'},
)
