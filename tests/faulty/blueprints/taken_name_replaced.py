"""A blueprint takes the place of another of its name."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/name-taken"

register = Blueprint.register


def replacing(self, app, options):
    app.blueprints.pop(options.get("name", self.name), None)
    register(self, app, options)


Blueprint.register = replacing
