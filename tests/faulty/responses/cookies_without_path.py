"""A cookie has no path if none is given."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/set-cookie"

set_cookie = Response.set_cookie


def without_path(self, key, value="", *args, path=None, **options):
    set_cookie(self, key, value, *args, path=path, **options)


Response.set_cookie = without_path
