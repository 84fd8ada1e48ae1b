"""The bare prefix of a mounted application is answered by its rule ``/``."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/mount-point-slash"

bind_to_environ = Map.bind_to_environ


def with_a_path(self, *args, **options):
    adapter = bind_to_environ(self, *args, **options)
    adapter.path_info = adapter.path_info or "/"
    return adapter


Map.bind_to_environ = with_a_path
