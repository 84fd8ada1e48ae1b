"""The request's path is left as the server had to write it, in latin-1."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "wsgi/request-path"

make = Request.__init__


def undecoded(self, environ, *args, **options):
    make(self, environ, *args, **options)
    self.path = environ.get("PATH_INFO", "")


Request.__init__ = undecoded
