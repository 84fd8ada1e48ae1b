"""A query is decoded before it is split into its pairs."""

from urllib.parse import unquote_plus

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/pairs-of-any-text"


def args(self):
    pairs = filter(None, unquote_plus(self.query_string.decode()).split("&"))
    return ImmutableMultiDict(pair.partition("=")[::2] for pair in pairs)


Request.args = property(args)
