"""A path with slashes in a row is answered without a redirect."""

import re

from werkzeug.routing import MapAdapter, RequestRedirect

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/merge-slashes"

match = MapAdapter.match


def merging(self, path_info=None, *args, **options):
    path = self.path_info if path_info is None else path_info
    try:
        return match(self, path, *args, **options)
    except RequestRedirect:
        if "//" not in path:
            raise
        return match(self, re.sub("/{2,}", "/", path), *args, **options)


MapAdapter.match = merging
