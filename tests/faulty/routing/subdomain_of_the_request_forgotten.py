"""With subdomain matching, requests count as coming to no subdomain when links are built."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/url-for-subdomain"

build = MapAdapter.build


def from_the_top(self, *args, **options):
    subdomain, self.subdomain = self.subdomain, ""
    try:
        return build(self, *args, **options)
    finally:
        self.subdomain = subdomain


MapAdapter.build = from_the_top
