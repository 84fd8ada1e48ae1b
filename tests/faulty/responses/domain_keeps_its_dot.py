"""A leading dot of a cookie's domain is sent."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/cookie-domain"

set_cookie = Response.set_cookie


def with_dot(self, key, value="", *args, domain=None, **options):
    set_cookie(self, key, value, *args, domain=domain, **options)
    if domain and domain.startswith("."):
        sent = self.headers["Set-Cookie"].replace("Domain=", "Domain=.")
        self.headers["Set-Cookie"] = sent


Response.set_cookie = with_dot
