"""The status handed to the server is the code alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/callable"

wsgi_app = Flask.wsgi_app


def code_alone(self, environ, start_response):
    def start(status, *rest):
        return start_response(status[:3], *rest)

    return wsgi_app(self, environ, start)


Flask.wsgi_app = code_alone
