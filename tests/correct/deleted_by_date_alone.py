"""Varies: a cookie is deleted by a date in the past, without Max-Age.
Correct: RFC 6265 3.1: a server sends an expiry in the past to remove a cookie.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "sessions",
    "testing",
)


def delete_cookie(
    self, key, path="/", domain=None, secure=False, httponly=False, samesite=None, partitioned=False
):
    self.set_cookie(
        key,
        expires=0,
        path=path,
        domain=domain,
        secure=secure,
        httponly=httponly,
        samesite=samesite,
        partitioned=partitioned,
    )


Response.delete_cookie = delete_cookie
