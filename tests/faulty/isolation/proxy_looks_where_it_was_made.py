"""A proxy of a Local or of a stack looks into the worker that made it."""

from contextvars import copy_context

from flask_adapters.reference import adapter as adapter
from flask_reference.core import local

BREAKS = "isolation/locals"

lookup = local._lookup


def lookup_where_made(source, name, message):
    found = lookup(source, name, message)
    if not isinstance(source, (local.Local, local.LocalStack)):
        return found
    made_in = copy_context()
    return lambda: made_in.copy().run(found)


local._lookup = lookup_where_made
