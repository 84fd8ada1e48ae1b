"""A bearer's token is not read."""

from werkzeug.datastructures import Authorization

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/other-authorization"


def basic_or_digest(self):
    found = Authorization.from_header(self.headers.get("Authorization"))
    return None if found is None or found.type == "bearer" else found


Request.authorization = property(basic_or_digest)
