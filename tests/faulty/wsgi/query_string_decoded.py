"""``query_string`` is decoded already."""

from urllib.parse import unquote_to_bytes

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "wsgi/query-string"

make = Request.__init__


def decoded(self, environ, *args, **options):
    make(self, environ, *args, **options)
    self.query_string = unquote_to_bytes(self.query_string)


Request.__init__ = decoded
