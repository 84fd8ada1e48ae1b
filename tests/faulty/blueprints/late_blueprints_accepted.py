"""A blueprint can be registered after the first request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "blueprints/late-registration"

Flask.register_blueprint = Flask.register_blueprint.__wrapped__
