"""Report: pallets/werkzeug#2131
A Connection header that has other tokens beside upgrade asks for no WebSocket.
"""

from changed import change
from werkzeug.routing import Map

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "url building"
EXPECTED = ("url-map/websocket-environ",)

change(Map.bind_to_environ, {'.lower().split(",")': ".lower().split(chr(10))"})
