"""For a nested blueprint's requests, the hooks of the outer one do not run."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "blueprints/nested-hooks"

Request.blueprints = property(lambda self: [self.blueprint] if self.blueprint else [])
