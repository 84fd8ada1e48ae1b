"""A cookie's value is put into quotes as it is."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/cookie-of-any-text"


def set_cookie(self, key, value="", *arguments, **options):
    quoted = value if value.isalnum() else f'"{value}"'
    written = "".join(character for character in quoted if character >= " ")
    self.headers.add("Set-Cookie", f"{key}={written}; Path=/")


Response.set_cookie = set_cookie
