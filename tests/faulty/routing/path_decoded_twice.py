"""The path is percent-decoded twice."""

from urllib.parse import unquote

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/variables"

bind_to_environ = Map.bind_to_environ


def decoded_again(self, *args, **options):
    adapter = bind_to_environ(self, *args, **options)
    adapter.path_info = unquote(adapter.path_info)
    return adapter


Map.bind_to_environ = decoded_again
