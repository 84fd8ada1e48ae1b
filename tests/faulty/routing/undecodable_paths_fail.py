"""A path whose bytes are no UTF-8 is an error of the server."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/undecodable"

wsgi_app = Flask.wsgi_app


def read_strictly(self, environ, start_response):
    try:
        environ["PATH_INFO"].encode("latin-1").decode()
    except UnicodeDecodeError:
        start_response("500 Internal Server Error", [("Content-Type", "text/plain")])
        return [b""]
    return wsgi_app(self, environ, start_response)


Flask.wsgi_app = read_strictly
