"""The hooks of a blueprint do not serve its second registration."""

import flask_reference.blueprints
from flask_adapters.reference import adapter as adapter

BREAKS = "blueprints/registered-twice"

merge_into = flask_reference.blueprints.merge_into


def first_alone(app, blueprint, name):
    if list(app.blueprints.values()).count(blueprint) == 1:
        merge_into(app, blueprint, name)


flask_reference.blueprints.merge_into = first_alone
