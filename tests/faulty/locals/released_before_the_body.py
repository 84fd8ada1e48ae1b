"""The middleware releases the locals when the application has returned, before the body is sent."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalManager

BREAKS = "locals/manager-middleware"


def make_middleware(self, app):
    def application(environ, start_response):
        try:
            return app(environ, start_response)
        finally:
            self.cleanup()

    return application


LocalManager.make_middleware = make_middleware
