"""Error handlers for the whole application serve the blueprint alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/app-error-handlers"

Blueprint.app_errorhandler = Blueprint.errorhandler
