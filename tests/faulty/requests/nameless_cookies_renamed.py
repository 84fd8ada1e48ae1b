"""A cookie without a name is read from its value."""

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/nameless-cookies"


def cookies(self):
    pairs = self.environ.get("HTTP_COOKIE", "").split(";")
    return ImmutableMultiDict(pair.strip(" =").split("=", 1) for pair in pairs if "=" in pair)


Request.cookies = property(cookies)
