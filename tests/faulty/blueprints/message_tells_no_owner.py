"""The error about a taken name does not tell who has it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/name-taken-message"

register = Blueprint.register


def tersely(self, app, options):
    if f"{options.get('name_prefix', '')}.{options.get('name', self.name)}".strip(".") in (
        app.blueprints
    ):
        raise ValueError(f"{self.name} is taken")
    register(self, app, options)


Blueprint.register = tersely
