"""Report: pallets/werkzeug#740
A URL map that is bound without a path has an empty one.
"""

from changed import change
from werkzeug.routing import Map

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "routing"
EXPECTED = ("url-map/bind",)

change(Map.bind, {'path_info = "/"': 'path_info = ""'})
