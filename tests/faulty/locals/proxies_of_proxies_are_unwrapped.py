"""A proxy of a proxy gives the innermost object as its own."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core import local

BREAKS = "locals/proxy-of-proxy"

lookup = local._lookup


def lookup_innermost(*source):
    current = lookup(*source)

    def innermost():
        found = current()
        while type(found) is local.LocalProxy:
            found = found._get_current_object()
        return found

    return innermost


local._lookup = lookup_innermost
