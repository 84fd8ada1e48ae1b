"""A proxy of an attribute that is None is unbound."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core import local

BREAKS = "locals/proxy-of-attribute"

lookup = local._lookup


def lookup_something(source, name, unbound_message):
    current = lookup(source, name, unbound_message)

    def something():
        found = current()
        if found is None and isinstance(source, local.Local):
            raise RuntimeError(unbound_message)
        return found

    return something


local._lookup = lookup_something
