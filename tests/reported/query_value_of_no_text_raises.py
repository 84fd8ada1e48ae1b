"""Report: ckan/ckan#6099
A URL cannot be built with a query value that is no text, as True.
"""

from changed import change
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "url building"
EXPECTED = ("url-map/build-surplus-values", "routing/url-for-path")

change(
    Rule._encode_query_vars,
    {"_urlencode(items)": "_urlencode([(key, value.strip()) for key, value in items])"},
)
