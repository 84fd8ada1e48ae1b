"""The query of a WSGI request is not taken over."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/bind-to-environ"

bind_to_environ = Map.bind_to_environ


def without_query(self, *args, **options):
    adapter = bind_to_environ(self, *args, **options)
    adapter.query_args = None
    return adapter


Map.bind_to_environ = without_query
