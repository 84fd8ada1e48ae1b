"""Varies: a cookie is deleted by one that has the value "deleted" and is expired.
Correct: RFC 6265 3.1: it is the date that deletes a cookie; PHP sends this very value.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "sessions", "testing")

own = Response.set_cookie


def set_cookie(self, key, value="", max_age=None, expires=None, *args, **kwargs):
    if value == "" and max_age == 0 and expires == 0:
        value = "deleted"
    own(self, key, value, max_age, expires, *args, **kwargs)


Response.set_cookie = set_cookie
