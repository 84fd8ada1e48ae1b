"""Report: pallets/flask#3915
With host matching, a URL of the current host is built with scheme and host.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("routing/url-for-host-matching",)

change(MapAdapter.build, {"self.map.host_matching and host == self.server_name": "False"})
