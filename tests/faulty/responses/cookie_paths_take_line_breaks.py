"""The path of a cookie may begin a header."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/header-injection"

set_cookie = Response.set_cookie


def unchecked(self, key, value="", *args, path="/", **options):
    set_cookie(self, key, value, *args, path=None, **options)
    name, header = self.headers._list.pop()
    self.headers._list.append((name, f"{header}; Path={path}"))


Response.set_cookie = unchecked
