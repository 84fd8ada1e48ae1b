"""Report: vavallee/bindery#273
X-Forwarded-For, which any client can send, is taken for the address of the client.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/client-address", "requests/forwarded-headers")

change(
    Request.__init__,
    {
        'remote_addr=environ.get("REMOTE_ADDR")': "remote_addr="
        'environ.get("HTTP_X_FORWARDED_FOR", environ.get("REMOTE_ADDR"))'
    },
)
