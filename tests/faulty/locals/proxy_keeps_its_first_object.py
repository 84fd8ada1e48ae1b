"""A proxy looks its object up once and keeps it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core import local

BREAKS = "locals/proxy-is-late"

lookup = local._lookup


def lookup_once(*source):
    found = []
    current = lookup(*source)

    def first():
        if not found:
            found.append(current())
        return found[0]

    return first


local._lookup = lookup_once
