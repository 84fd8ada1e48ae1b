"""The stream gives the whole body as one line."""

from io import BytesIO

from werkzeug.utils import cached_property

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/stream"

stream = Request.stream.fget


def unbroken(self):
    return BytesIO(stream(self).read().replace(b"\n", b""))


Request.stream = cached_property(unbroken)
Request.stream.__set_name__(Request, "stream")
