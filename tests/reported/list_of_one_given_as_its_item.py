"""Report: pallets/werkzeug#2249
A list with one item reaches a converter as that item when a URL is built.
"""

from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("url-map/build-lists",)

own = MapAdapter.build


def build(self, endpoint, values=None, *args, **kwargs):
    if type(values) is dict:
        values = {k: v[0] if isinstance(v, list) and len(v) == 1 else v for k, v in values.items()}
    return own(self, endpoint, values, *args, **kwargs)


MapAdapter.build = build
