"""A password ends at its first colon."""

from werkzeug.datastructures import Authorization

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/basic-authorization"


def cut(self):
    found = Authorization.from_header(self.headers.get("Authorization"))
    if found is not None and found.type == "basic":
        found.parameters["password"] = found.parameters["password"].partition(":")[0]
    return found


Request.authorization = property(cut)
