"""The default of ``MAX_COOKIE_SIZE`` is a round number."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/default-configuration"

Flask.default_config = {**Flask.default_config, "MAX_COOKIE_SIZE": 4000}
