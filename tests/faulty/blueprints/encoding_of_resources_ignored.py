"""The encoding that a resource is opened with is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/resources"

open_resource = Blueprint.open_resource
Blueprint.open_resource = lambda self, resource, mode="rb", encoding=None: open_resource(
    self, resource, mode
)
