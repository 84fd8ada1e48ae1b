"""The hooks of a blueprint do not serve its second registration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import blueprints

BREAKS = "blueprints/registered-twice"

merge_into = blueprints.merge_into


def first_alone(app, blueprint, name):
    if list(app.blueprints.values()).count(blueprint) == 1:
        merge_into(app, blueprint, name)


blueprints.merge_into = first_alone
