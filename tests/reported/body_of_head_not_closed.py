"""Report: Pylons/webob#74
The body of an answer to HEAD is not closed.
"""

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("wsgi/closed-body", "wsgi/head")

own = Response.get_app_iter


def get_app_iter(self, environ):
    return () if environ["REQUEST_METHOD"] == "HEAD" else own(self, environ)


Response.get_app_iter = get_app_iter
