"""The hooks of a blueprint run for every request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/own-hooks"

Blueprint.before_request = Blueprint.before_app_request
Blueprint.after_request = Blueprint.after_app_request
Blueprint.teardown_request = Blueprint.teardown_app_request
