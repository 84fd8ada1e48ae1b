"""While requests are handled, current_app is the application that was called last."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import the_app
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/applications"

called = []
call = Flask.wsgi_app


def call_and_remember(self, environ, start_response):
    called.append(self)
    try:
        return call(self, environ, start_response)
    finally:
        called.remove(self)


Flask.wsgi_app = call_and_remember
flask_reference.current_app = LocalProxy(lambda: called[-1] if called else the_app())
