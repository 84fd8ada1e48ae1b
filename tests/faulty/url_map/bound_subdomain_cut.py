"""Of a bound subdomain, the last label alone counts."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/map-subdomains"

bind = Map.bind


def last_label(self, *args, **options):
    adapter = bind(self, *args, **options)
    if adapter.subdomain:
        adapter.subdomain = adapter.subdomain.rpartition(".")[2]
    return adapter


Map.bind = last_label
