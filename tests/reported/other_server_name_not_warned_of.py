"""Report: pallets/werkzeug#760
A request for another host than the configured one is not warned of.
"""

from changed import change
from werkzeug.routing import Map

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "routing"
EXPECTED = ("url-map/subdomain-of-a-request", "url-map/bind-to-environ")

change(Map.bind_to_environ, {"warnings.warn(": "dict(stacklevel=2) or print("})
Map.bind_to_environ.__globals__["print"] = lambda *args, **kwargs: None
