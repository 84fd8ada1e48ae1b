"""Report: geb/issues#469
The test client encodes the values of a query twice.
"""

from urllib.parse import quote

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "client"
EXPECTED = ("testing/request-query", "testing/encoded-values")

own = werkzeug.test._urlencode


def encode_twice(query):
    return own([(key, quote(str(value))) for key, value in query.items(multi=True)])


werkzeug.test._urlencode = encode_twice
