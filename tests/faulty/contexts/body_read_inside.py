"""The body is read inside of the request's contexts."""

from werkzeug.wsgi import ClosingIterator

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/request-lifetime"

wsgi_app = Flask.wsgi_app


def read_inside(self, environ, start_response):
    body = wsgi_app(self, environ, start_response)
    return ClosingIterator(inside(self, environ, body), body.close)


def inside(app, environ, body):
    with app.request_context(environ):
        yield from body


Flask.wsgi_app = read_inside
