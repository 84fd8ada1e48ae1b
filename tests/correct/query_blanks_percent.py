"""Varies: blanks in the queries that are built are %20.
Correct: RFC 3986 2.1; the URL standard reads %20 and + alike in a query.
"""

import werkzeug.routing.map as map_
import werkzeug.urls

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/url-for-*",
    "routing/*redirect*",
    "url-map/build-*",
    "url-map/request-redirect",
)


own = werkzeug.urls._urlencode


def _urlencode(query):
    return own(query).replace("+", "%20")


for module in (map_, werkzeug.urls, __import__("werkzeug.routing.rules", fromlist="rules")):
    if hasattr(module, "_urlencode"):
        module._urlencode = _urlencode
