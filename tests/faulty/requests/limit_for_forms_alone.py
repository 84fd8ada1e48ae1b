"""Only forms are limited in length."""

from werkzeug.utils import cached_property
from werkzeug.wsgi import get_input_stream

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/max-content-length-of-any-body"

stream = Request.stream.fget


def unlimited(self):
    if self.mimetype in ("multipart/form-data", "application/x-www-form-urlencoded"):
        return stream(self)
    return get_input_stream(self.environ)


Request.stream = cached_property(unlimited)
Request.stream.__set_name__(Request, "stream")
