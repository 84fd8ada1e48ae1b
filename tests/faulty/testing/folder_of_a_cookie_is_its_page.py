"""A cookie without a path is kept for the very page that set it, not for its folder."""

from werkzeug.test import Cookie

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/cookie-paths"

read = Cookie._from_response_header.__func__


@classmethod
def of_the_page(cls, server_name, path, header):
    if "path=" not in header.lower().replace(" ", ""):
        header += f"; Path={path}"
    return read(cls, server_name, path, header)


Cookie._from_response_header = of_the_page
