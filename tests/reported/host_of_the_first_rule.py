"""Report: pallets/werkzeug#488
With an endpoint on several hosts, a URL is built for the first of them and not for the current one.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("routing/url-for-host-matching", "url-map/build-host-matching")

change(MapAdapter._partial_build, {"if rv[0] == self.server_name:": "if True:"})
