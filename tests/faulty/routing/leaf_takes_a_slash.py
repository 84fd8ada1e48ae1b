"""A leaf rule answers the path with a slash added."""

from werkzeug.exceptions import NotFound
from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/leaf-rule"

match = MapAdapter.match


def lenient(self, path_info=None, *args, **options):
    path = self.path_info if path_info is None else path_info
    try:
        return match(self, path, *args, **options)
    except NotFound:
        return match(self, path.rstrip("/"), *args, **options)


MapAdapter.match = lenient
