"""Report: pallets/werkzeug#1992
A URL that is built with an empty list in the place of a query value ends in a question mark.
"""

from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("url-map/build-surplus-values", "routing/url-for-path")

own = MapAdapter.build


def build(self, endpoint, values=None, *args, **kwargs):
    url = own(self, endpoint, values, *args, **kwargs)
    if values and [] in list(values.values()) and "?" not in url:
        url += "?"
    return url


MapAdapter.build = build
