"""The value of a cookie ends where a second equals sign stands."""

from werkzeug.test import Cookie

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/cookie-syntax"

written = Cookie._to_request_header


def cut(self):
    name, value, *_ = f"{written(self)}=".split("=")
    return f"{name}={value}"


Cookie._to_request_header = cut
