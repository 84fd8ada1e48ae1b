"""A context variable whose value lacks the attribute leaves the proxy unbound."""

from contextvars import ContextVar

from flask_adapters.reference import adapter as adapter
from flask_reference.core import local

BREAKS = "locals/proxy-of-context-variable"

lookup = local._lookup


def lookup_attribute(source, name, unbound_message):
    current = lookup(source, name, unbound_message)

    def attribute():
        try:
            return current()
        except AttributeError:
            raise RuntimeError(unbound_message) from None

    return attribute if isinstance(source, ContextVar) else current


local._lookup = lookup_attribute
