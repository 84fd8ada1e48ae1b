"""A quoted cookie keeps its quotes."""

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/cookies"


def split(self):
    pairs = (pair.partition("=") for pair in self.headers.get("Cookie", "").split(";"))
    return ImmutableMultiDict((name.strip(), value.strip()) for name, _, value in pairs if name)


Request.cookies = property(split)
