"""Calling the application goes around what was put around its ``wsgi_app``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "middleware/wrapping"

Flask.__call__ = Flask.wsgi_app
