"""Report: pallets/werkzeug#2700
A host whose last label is long and not ASCII cannot be bound with a port, which counts for the
label.
"""

from changed import change
from werkzeug.routing import Map

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "routing"
EXPECTED = (
    "url-map/bind",
    "routing/host-matching",
    "url-map/bind-refused",
)

change(
    Map.bind,
    {
        'server_name, port_sep, port = server_name.partition(":")': 'port_sep = port = ""',
    },
)
