"""The full path has a question mark only before a query."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/full-path-without-query"

full_path = Request.full_path.fget
Request.full_path = property(lambda self: full_path(self).rstrip("?"))
