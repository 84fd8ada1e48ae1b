"""The debugger is handed the request context alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.contexts import RequestContext

BREAKS = "contexts/handed-to-debugger"

KEY = "werkzeug.debug.preserve_context"
wsgi_app = Flask.wsgi_app


def wsgi_app_with_less(self, environ, start_response):
    keep = environ.get(KEY)
    if keep is not None:
        environ[KEY] = lambda context: isinstance(context, RequestContext) and keep(context)
    return wsgi_app(self, environ, start_response)


Flask.wsgi_app = wsgi_app_with_less
