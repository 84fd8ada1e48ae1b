"""A class view has one instance for all requests."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import View

BREAKS = "isolation/class-views"

View.init_every_request = False
