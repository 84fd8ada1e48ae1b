"""A forced absolute URL has no scheme."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-external"

build = MapAdapter.build


def without_scheme(self, *args, **options):
    return build(self, *args, **options).removeprefix("http:").removeprefix("https:")


MapAdapter.build = without_scheme
