"""Varies: a cookie is deleted by Max-Age=0, without a date.
Correct: RFC 6265 5.2.2: an age of zero is the earliest time there is.
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
        max_age=0,
        path=path,
        domain=domain,
        secure=secure,
        httponly=httponly,
        samesite=samesite,
        partitioned=partitioned,
    )


Response.delete_cookie = delete_cookie
