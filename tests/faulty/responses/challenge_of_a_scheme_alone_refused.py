"""A challenge that is a scheme alone is refused when it is read."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/www-authenticate"

challenge = Response.www_authenticate


def read(self):
    value = self.headers.get("WWW-Authenticate", "Basic realm")
    if " " not in value:
        raise ValueError(value)
    return challenge.fget(self)


Response.www_authenticate = property(read, challenge.fset, challenge.fdel)
