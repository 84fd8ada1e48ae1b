"""A scheme given to ``url_for`` once counts for the later calls of the request too."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/url-for-scheme"

build = MapAdapter.build


def sticking(self, *args, url_scheme=None, **options):
    self.url_scheme = url_scheme or self.url_scheme
    return build(self, *args, **options)


MapAdapter.build = sticking
