"""The environment does not know its application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views.templates import Environment

BREAKS = "templates/environment-application"

Environment.app = property(lambda self: None, lambda self, app: None)
