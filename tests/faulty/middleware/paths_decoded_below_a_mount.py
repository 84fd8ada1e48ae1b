"""What of the path lies below a mount is handed over as text, and not as WSGI has it."""

from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.reference import adapter as adapter

BREAKS = "middleware/dispatcher"

call = DispatcherMiddleware.__call__


def call_with_text(self, environ, start_response):
    path = environ.get("PATH_INFO", "")
    environ["PATH_INFO"] = path.encode("latin-1").decode("utf-8", "replace")
    return call(self, environ, start_response)


DispatcherMiddleware.__call__ = call_with_text
