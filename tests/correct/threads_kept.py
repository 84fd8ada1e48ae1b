"""Varies: the first request starts two threads that live on, and each request asks one of them for
something.
Correct: no documentation says in which thread a request is handled, or how many there are; PEP
3333 gives servers and middleware the choice. Contexts go along.
"""

import contextvars
from concurrent.futures import ThreadPoolExecutor

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "wsgi",
    "contexts/end-of-request",
    "contexts/request-lifetime",
    "contexts/teardown*",
    "locals/release",
    "testing/nothing-stays-after-an-error",
    "isolation/requests::*[[]thread[]]",
    "isolation/hooks::*[[]thread[]]",
)


POOL = ThreadPoolExecutor(2)


def first():
    return None


own = flask.Flask.__call__


def __call__(self, environ, start_response):
    POOL.submit(contextvars.copy_context().run, first).result()
    return own(self, environ, start_response)


flask.Flask.__call__ = __call__
