"""Report: pallets/werkzeug#1568
The redirect to the URL that leaves out the defaults encodes its path twice.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "redirects"
EXPECTED = ("routing/defaults-redirect",)

change(
    MapAdapter.get_default_redirect,
    {"return self.make_redirect_url(path,": "return self.make_redirect_url(quote(path),"},
)
