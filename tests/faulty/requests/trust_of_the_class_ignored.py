"""A request class cannot say which hosts are trusted."""

from werkzeug.sansio.utils import get_host

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/trusted-hosts-of-the-class"

Request.host = property(
    lambda self: get_host(self.scheme, self.headers.get("Host"), self.server),
    lambda self, value: None,
)
