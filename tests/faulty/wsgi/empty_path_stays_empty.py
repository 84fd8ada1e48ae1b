"""An empty ``PATH_INFO`` is shown as an empty path."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "wsgi/empty-path"

make = Request.__init__


def maybe_empty(self, environ, *args, **options):
    make(self, environ, *args, **options)
    if not environ.get("PATH_INFO"):
        self.path = ""


Request.__init__ = maybe_empty
