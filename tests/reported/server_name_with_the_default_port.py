"""Report: pallets/werkzeug#1584
A server name with the default port does not match a Host without it.
"""

from changed import change
from werkzeug.routing import Map

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("url-map/bind-to-environ", "url-map/subdomain-of-a-request")

change(
    Map.bind_to_environ,
    {'server_name.endswith(":80")': "False", 'server_name.endswith(":443")': "False"},
)
