"""A WebSocket's URL has the scheme ``ws`` on a secure page too."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-websocket"

build = MapAdapter.build


def insecure(self, *args, **options):
    return build(self, *args, **options).replace("wss:", "ws:")


MapAdapter.build = insecure
