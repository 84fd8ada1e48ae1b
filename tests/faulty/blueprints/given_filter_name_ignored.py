"""A template filter is known by its function's name, whatever name is given."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/template-helpers"

add = Blueprint.add_app_template_filter
Blueprint.add_app_template_filter = lambda self, f, name=None: add(self, f)
