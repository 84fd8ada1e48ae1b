"""A blueprint's context processor adds to every template."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/context-processors"

Blueprint.context_processor = Blueprint.app_context_processor
