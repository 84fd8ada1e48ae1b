"""The URL of a request leaves out where the application is mounted."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/url"

url = Request.url.fget
Request.url = property(lambda self: url(self).replace(self.root_path, "", 1))
