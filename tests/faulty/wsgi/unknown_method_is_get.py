"""A method outside HTTP's own list is shown as GET."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "wsgi/request-method"

KNOWN = {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"}
make = Request.__init__


def with_known_method(self, environ, *args, **options):
    make(self, environ, *args, **options)
    if self.method not in KNOWN:
        self.method = "GET"


Request.__init__ = with_known_method
