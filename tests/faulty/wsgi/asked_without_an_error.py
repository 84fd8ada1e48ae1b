"""``should_ignore_error`` is asked although there is no error."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/ignored-errors"

wsgi_app = Flask.wsgi_app


def asking(self, environ, start_response):
    self.should_ignore_error(None)
    return wsgi_app(self, environ, start_response)


Flask.wsgi_app = asking
