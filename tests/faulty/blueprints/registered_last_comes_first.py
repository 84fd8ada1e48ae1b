"""The blueprint that was registered last comes first among the application's."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/registered"

register = Blueprint.register


def at_the_front(self, app, options):
    before = dict(app.blueprints)
    register(self, app, options)
    after = dict(app.blueprints)
    app.blueprints.clear()
    app.blueprints.update({name: bp for name, bp in after.items() if name not in before})
    app.blueprints.update(before)


Blueprint.register = at_the_front
