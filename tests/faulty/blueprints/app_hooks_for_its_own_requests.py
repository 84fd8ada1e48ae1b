"""Hooks for the whole application run for the blueprint's requests alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/app-hooks"

Blueprint.before_app_request = Blueprint.before_request
Blueprint.after_app_request = Blueprint.after_request
Blueprint.teardown_app_request = Blueprint.teardown_request
