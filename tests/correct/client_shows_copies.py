"""Varies: the cookies and the history that the test client shows are made anew each time.
Correct: the documentation says what they hold; a cookie is a value with attributes.
"""

import dataclasses

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "sessions", "responses/*cookie*")

own = werkzeug.test.Client.get_cookie


class Shown(werkzeug.test.Cookie):
    pass


def get_cookie(self, *args, **kwargs):
    cookie = own(self, *args, **kwargs)
    if cookie is None:
        return None
    fields = {it.name: getattr(cookie, it.name) for it in dataclasses.fields(cookie)}
    return Shown(**fields)


class History(tuple):
    pass


made = werkzeug.test.TestResponse.__init__


def __init__(self, response, status, headers, request, history=(), **kwargs):
    made(self, response, status, headers, request, History(history), **kwargs)


werkzeug.test.Client.get_cookie = get_cookie
werkzeug.test.TestResponse.__init__ = __init__
