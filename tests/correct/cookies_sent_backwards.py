"""Varies: the cookies that an answer sets are sent from the last to the first.
Correct: RFC 6265 4.1.1: a server sends no two of one name; the order of the others means nothing.
"""

from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses/*cookie*", "sessions", "testing/*cookie*", "testing/*session*")

own = Headers.to_wsgi_list


def to_wsgi_list(self):
    fields = own(self)
    cookies = [field for field in fields if field[0].lower() == "set-cookie"]
    names = [value.partition("=")[0] for _, value in cookies]
    if len(set(names)) < len(names):
        return fields
    backwards = iter(cookies[::-1])
    return [next(backwards) if field in cookies else field for field in fields]


Headers.to_wsgi_list = to_wsgi_list
