"""A link to another subdomain is only a path."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-subdomain"

build = MapAdapter._partial_build


def here(self, endpoint, values, method, append_unknown):
    found = build(self, endpoint, values, method, append_unknown)
    if found is None or self.map.host_matching:
        return found
    return (self.subdomain, *found[1:])


MapAdapter._partial_build = here
