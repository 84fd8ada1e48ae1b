"""Outside of contexts a request has other limits."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_app
from flask_reference.wrappers import Request

BREAKS = "requests/limits-outside-of-contexts"

limit = Request.max_content_length
Request.max_content_length = property(
    lambda self: limit.fget(self) if active_app.get(None) else 1024, limit.fset
)
