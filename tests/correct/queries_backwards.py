"""Varies: surplus values of url_for stand in the query from the last to the first, where the map
does not sort them.
Correct: the documentation promises the values, and an order only with `sort_parameters`.
"""

from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/url-for-*",
    "url-map/build-*",
)


own = Rule._encode_query_vars


def _encode_query_vars(self, query_vars):
    if not self.map.sort_parameters and type(query_vars) is dict:
        query_vars = dict(reversed(query_vars.items()))
    return own(self, query_vars)


Rule._encode_query_vars = _encode_query_vars
