"""Any value of ``samesite`` is sent."""

from flask_adapters.reference import adapter as adapter
from flask_reference import Response

BREAKS = "responses/cookie-samesite-checked"

own = Response.set_cookie


def set_cookie(self, key, value="", *args, samesite=None, **options):
    own(self, key, value, *args, **options)
    if samesite:
        self.headers["Set-Cookie"] += f"; SameSite={samesite}"


Response.set_cookie = set_cookie
