"""A debugger is handed the request context first."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/handed-to-debugger"

KEY = "werkzeug.debug.preserve_context"
wsgi_app = Flask.wsgi_app


def swapped(self, environ, start_response):
    hand_over, kept = environ.get(KEY), []
    if hand_over is not None:
        environ[KEY] = kept.append
    try:
        return wsgi_app(self, environ, start_response)
    finally:
        for context in reversed(kept):
            hand_over(context)


Flask.wsgi_app = swapped
