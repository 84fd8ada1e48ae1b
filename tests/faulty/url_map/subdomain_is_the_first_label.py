"""Of a subdomain with several labels, the first alone counts."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/subdomain-of-a-request"

bind_to_environ = Map.bind_to_environ


def first_label(self, *args, **options):
    adapter = bind_to_environ(self, *args, **options)
    if adapter.subdomain:
        adapter.subdomain = adapter.subdomain.partition(".")[0]
    return adapter


Map.bind_to_environ = first_label
