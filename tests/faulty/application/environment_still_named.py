"""The configuration still holds the environment's name."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/no-environment-name"

Flask.default_config = {**Flask.default_config, "ENV": "production"}
