"""Capital letters in a path are taken for small ones."""

from werkzeug.exceptions import NotFound
from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/not-found"

match = MapAdapter.match


def lenient(self, path_info=None, *args, **options):
    path = self.path_info if path_info is None else path_info
    try:
        return match(self, path, *args, **options)
    except NotFound:
        return match(self, path.lower(), *args, **options)


MapAdapter.match = lenient
