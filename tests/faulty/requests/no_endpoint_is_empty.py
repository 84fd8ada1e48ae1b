"""A request that nothing matched has an empty endpoint."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/request-object"

Request.endpoint = property(lambda self: "" if self.url_rule is None else self.url_rule.endpoint)
