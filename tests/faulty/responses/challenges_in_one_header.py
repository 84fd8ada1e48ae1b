"""Several challenges are sent in one header (pallets/werkzeug#1755)."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/several-challenges"

challenge = Response.www_authenticate


def joined(self, value):
    if isinstance(value, list) and value:
        self.headers["WWW-Authenticate"] = ", ".join(each.to_header() for each in value)
    else:
        challenge.fset(self, value)


Response.www_authenticate = property(challenge.fget, joined, challenge.fdel)
