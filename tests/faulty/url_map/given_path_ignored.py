"""``match`` uses the bound path where another is given."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/match"

match = MapAdapter.match


def bound_path(self, path_info=None, *args, **options):
    return match(self, path_info if self.path_info == "/" else None, *args, **options)


MapAdapter.match = bound_path
