"""A streamed body is collected before the server gets its first piece."""

from werkzeug.wsgi import ClosingIterator

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "wsgi/streamed-body"

get_app_iter = Response.get_app_iter


def collected(self, environ):
    if environ["REQUEST_METHOD"] == "HEAD" or self.direct_passthrough or not self.is_streamed:
        return get_app_iter(self, environ)
    return ClosingIterator([b"".join(self.iter_encoded())], self.close)


Response.get_app_iter = collected
