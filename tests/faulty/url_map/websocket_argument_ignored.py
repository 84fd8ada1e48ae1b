"""The scheme alone says whether a WebSocket is matched."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/websocket-rules"

match = MapAdapter.match


def by_scheme(self, *args, websocket=None, **options):
    return match(self, *args, **options)


MapAdapter.match = by_scheme
