"""Varies: contexts, requests, responses and `g` refer to themselves, so that only the garbage
collector frees them.
Correct: no documentation says when memory is freed; PyPy never counts references.
"""

import flask
import flask.ctx

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "contexts",
    "wsgi/closed-body",
    "wsgi/request-server",
    "locals/release",
    "responses/send-file",
    "isolation/nothing-leaks::*[[]thread[]]",
)


for owner in (flask.ctx.AppContext, flask.ctx.RequestContext, flask.Request, flask.Response):

    def __init__(self, *args, _own=owner.__init__, **kwargs):
        _own(self, *args, **kwargs)
        self.zz_itself = self

    owner.__init__ = __init__
