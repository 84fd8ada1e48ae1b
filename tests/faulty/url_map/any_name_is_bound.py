"""A map can be bound to a name that no host can have."""

from werkzeug.exceptions import BadHost
from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/bind-refused"

bind = Map.bind


def to_any(self, server_name, *args, **options):
    try:
        return bind(self, server_name, *args, **options)
    except BadHost:
        return bind(self, "localhost", *args, **options)


Map.bind = to_any
