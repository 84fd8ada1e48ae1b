"""The server name of a binding keeps its capital letters."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/bind-shown"

bind = Map.bind


def keep_case(self, server_name, *args, **options):
    adapter = bind(self, server_name, *args, **options)
    if adapter.server_name == server_name.lower():
        adapter.server_name = server_name
    return adapter


Map.bind = keep_case
