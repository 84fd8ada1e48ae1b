"""Report: pallets/werkzeug#2319
Characters that stand for themselves in a path are percent-encoded in built URLs.
"""

from changed import change
from werkzeug.routing import BaseConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "url building"
EXPECTED = ("url-map/build-safe-characters", "url-map/build-quoting")

change(BaseConverter.to_url, {"!$&'()*+,/:;=@": "/"})
