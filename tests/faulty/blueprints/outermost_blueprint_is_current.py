"""In a nested blueprint, the outermost counts as the current one."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "blueprints/current"

Request.blueprint = property(
    lambda self: (self.endpoint or "").rpartition(".")[0].split(".")[0] or None
)
