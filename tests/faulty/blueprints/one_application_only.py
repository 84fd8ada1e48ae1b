"""A blueprint that is registered on one application adds nothing to another."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/register"

register = Blueprint.register


def once(self, app, options):
    if not self._got_registered_once:
        register(self, app, options)


Blueprint.register = once
