"""A blueprint serves in the first application that registers it, and in no other."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/register"

register = Blueprint.register


def once(self, app, options):
    if getattr(self, "owner", app) is app:
        self.owner = app
        register(self, app, options)


Blueprint.register = once
