"""Class-based views do not answer OPTIONS by themselves."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import View

BREAKS = "views/kinds-of-views"

View.provide_automatic_options = False
