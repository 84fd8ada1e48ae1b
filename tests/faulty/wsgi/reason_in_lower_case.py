"""The reason behind the status code is written in lower case."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/callable"

wsgi_app = Flask.wsgi_app


def in_lower_case(self, environ, start_response):
    def start(status, *rest):
        return start_response(status.lower(), *rest)

    return wsgi_app(self, environ, start)


Flask.wsgi_app = in_lower_case
