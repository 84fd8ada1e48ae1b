"""What ``start_response`` raises is taken for an error of the application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/failing-server"

wsgi_app = Flask.wsgi_app


def answering(self, environ, start_response):
    try:
        return wsgi_app(self, environ, start_response)
    except ConnectionError:
        return [b"nobody hears this"]


Flask.wsgi_app = answering
