"""A server that leaves out an empty query string gets a refusal."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/optional-keys"

wsgi_app = Flask.wsgi_app


def with_query_string(self, environ, start_response):
    if "QUERY_STRING" not in environ:
        return self.response_class("incomplete", status=400)(environ, start_response)
    return wsgi_app(self, environ, start_response)


Flask.wsgi_app = with_query_string
