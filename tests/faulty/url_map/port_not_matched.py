"""With host matching, the port is not part of the host."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/map-hosts"

bind = Map.bind


def without_port(self, *args, **options):
    adapter = bind(self, *args, **options)
    if self.host_matching:
        adapter.server_name = adapter.server_name.partition(":")[0]
    return adapter


Map.bind = without_port
