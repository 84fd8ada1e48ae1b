"""A challenge that is read loses its realm."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/www-authenticate"

www_authenticate = Response.www_authenticate


def without_realm(self):
    found = www_authenticate.fget(self)
    found.parameters.pop("realm", None)
    return found


Response.www_authenticate = property(without_realm, www_authenticate.fset)
