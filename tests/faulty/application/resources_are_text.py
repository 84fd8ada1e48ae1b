"""Resources are opened as text unless the mode says otherwise."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup.registry import Registry

BREAKS = "application/open-resource"

open_resource = Registry.open_resource


def as_text(self, resource, mode="r", encoding=None):
    return open_resource(self, resource, mode, encoding)


Registry.open_resource = as_text
