"""Varies: the status of a response is of a subclass of str that knows its code.
Correct: such a text is a str; what goes to the server is a plain one (PEP 3333).
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "testing", "wsgi", "middleware")

own = Response.status


class Status(str):
    @property
    def code(self):
        return int(self[:3])


def get(self):
    return Status(own.fget(self))


Response.status = property(get, own.fset)
import werkzeug.wrappers

asked = werkzeug.wrappers.Response.get_wsgi_response


def get_wsgi_response(self, environ):
    body, status, headers = asked(self, environ)
    return body, "".join(status), headers


werkzeug.wrappers.Response.get_wsgi_response = get_wsgi_response
