"""Report: sanic-org/sanic#399
Several values of a query key become the text of their list in a built URL.
"""

from changed import change
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "url building"
EXPECTED = ("url-map/build-surplus-values", "routing/url-for-path")

change(
    Rule._encode_query_vars,
    {
        "iter_multi_items(query_vars)": "query_vars.items()",
        "_urlencode(items)": "_urlencode([(key, str(value)) for key, value in items])",
    },
)
