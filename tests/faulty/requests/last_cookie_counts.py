"""Of several cookies with one name the last counts."""

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/repeated-cookie"

cookies = Request.cookies.fget


def reversed_pairs(self):
    return ImmutableMultiDict(reversed(list(cookies(self).items(multi=True))))


Request.cookies = property(reversed_pairs)
