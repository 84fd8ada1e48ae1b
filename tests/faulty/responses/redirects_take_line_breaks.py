"""The target of a redirect may begin a header."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/header-injection"

get_wsgi_headers = Response.get_wsgi_headers


def unchecked(self, environ):
    headers = get_wsgi_headers(self, environ)
    if "target" in self.__dict__:
        headers.remove("Location")
        headers._list.append(("Location", self.target))
    return headers


def redirect(location, code=302, Response=Response):
    response = Response("", code)
    response.target = location
    return response


Response.get_wsgi_headers = unchecked
flask_reference.redirect = redirect
