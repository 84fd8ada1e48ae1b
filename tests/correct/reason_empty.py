"""Varies: status lines have no reason phrase.
Correct: RFC 9112 4: the phrase may be empty; PEP 3333 wants the blank before it.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch/return-*", "responses/re*", "responses/changing*", "wsgi", "testing/te*")


own = werkzeug.wrappers.Response.get_wsgi_response


def get_wsgi_response(self, environ):
    body, status, headers = own(self, environ)
    return body, f"{status[:3]} ", headers


werkzeug.wrappers.Response.get_wsgi_response = get_wsgi_response
