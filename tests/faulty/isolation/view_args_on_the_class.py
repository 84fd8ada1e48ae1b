"""The values that a URL matched are kept in one place for all requests."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "isolation/url-values"


class Shared:
    value = None

    def __get__(self, request, owner):
        return Shared.value

    def __set__(self, request, value):
        Shared.value = value


Request.view_args = Shared()
