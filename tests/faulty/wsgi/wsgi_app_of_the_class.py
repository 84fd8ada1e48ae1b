"""Calling the application calls the class's own ``wsgi_app``, whatever stands in its place."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/wsgi-app"

Flask.__call__ = Flask.wsgi_app
