"""Report: pallets/flask#1596
The scheme that url_for is told once stays that of later URLs where the first cannot be built.
"""

import flask
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("routing/url-for-scheme-once",)

own = MapAdapter.build


def build(self, endpoint, values=None, *args, url_scheme=None, **kwargs):
    before = self.url_scheme
    self.url_scheme = url_scheme or before
    url = own(self, endpoint, values, *args, **kwargs)
    self.url_scheme = before
    return url


MapAdapter.build = build
