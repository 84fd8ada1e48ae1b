"""Setup methods are accepted after the registration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/late-setup"

Blueprint._check_setup_finished = lambda self, method_name: None
