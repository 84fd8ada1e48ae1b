"""A token with an equals sign is taken for parameters (pallets/werkzeug#2685)."""

from werkzeug.datastructures import Authorization
from werkzeug.http import parse_dict_header

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/other-authorization"


def as_parameters(self):
    header = self.headers.get("Authorization")
    scheme, _, rest = (header or "").partition(" ")
    if scheme.lower() != "basic" and "=" in rest:
        return Authorization(scheme.lower(), parse_dict_header(rest))
    return Authorization.from_header(header)


Request.authorization = property(as_parameters)
