"""Report: Kludex/starlette#1952
A query that the test client is given as a mapping is not encoded as UTF-8.
"""

from urllib.parse import urlencode

import werkzeug.test
from changed import change
from werkzeug.datastructures.structures import iter_multi_items
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/request-query", "testing/encoded-values")


def encoded(query):
    items = [item for item in iter_multi_items(query) if item[1] is not None]
    return urlencode(items, encoding="latin-1", errors="replace")


werkzeug.test.query_in_latin_1 = encoded
change(EnvironBuilder.query_string.fget, {"_urlencode(": "query_in_latin_1("})
