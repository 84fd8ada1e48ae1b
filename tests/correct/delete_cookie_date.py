"""Varies: a cookie is deleted with another date in the past (and Max-Age=0 as ever).
Correct: RFC 6265 3.1: "an expiration date in the past"; which one is not said.
"""

import werkzeug.sansio.response as sansio

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/*cookie*",
    "sessions/cookie-[dcm]*",
    "sessions/deletion",
    "sessions/permanent*",
    "sessions/refresh*",
    "testing/*cookie*",
)


own = sansio.Response.delete_cookie


def delete_cookie(self, key, *args, **kwargs):
    own(self, key, *args, **kwargs)
    items = list(self.headers)
    name, value = items[-1]
    items[-1] = (
        name,
        value.replace("Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 01 Jan 1999 00:00:00 GMT"),
    )
    self.headers.clear()
    for item in items:
        self.headers.add(*item)


sansio.Response.delete_cookie = delete_cookie
