"""The first cookie that is none ends the reading of all."""

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/cookies-malformed"

read = Request.cookies


def strict(self):
    pairs = self.headers.get("Cookie", "").split(";")
    if any(not pair.partition("=")[0].strip().isalnum() for pair in pairs):
        return ImmutableMultiDict()
    return read.__get__(self)


Request.cookies = property(strict)
