"""The test client calls the application and not the middleware around it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "testing/test-client"

test_client = Flask.test_client


class Bare:
    """The application without what was put around it."""

    def __init__(self, app):
        self.app = app

    def __getattr__(self, name):
        return getattr(self.app, name)

    def __call__(self, environ, start_response):
        return Flask.wsgi_app(self.app, environ, start_response)


def around_the_middleware(self, *args, **options):
    client = test_client(self, *args, **options)
    client.application = Bare(self)
    return client


Flask.test_client = around_the_middleware
