"""A path that begins with two slashes is not found."""

from werkzeug.exceptions import NotFound
from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/leading-slashes"

match = MapAdapter.match


def strict(self, path_info=None, *args, **options):
    if (self.path_info if path_info is None else path_info).startswith("//"):
        raise NotFound
    return match(self, path_info, *args, **options)


MapAdapter.match = strict
