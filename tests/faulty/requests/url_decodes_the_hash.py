"""A hash sign that the path has encoded begins a fragment in the URL of a request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/url"

url = Request.url.fget
Request.url = property(lambda self: url(self).replace("%23", "#"))
