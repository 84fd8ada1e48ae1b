"""A blueprint's URL value preprocessors run for every request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "routing/url-for-blueprint-preprocessors"

Blueprint.url_value_preprocessor = Blueprint.app_url_value_preprocessor
