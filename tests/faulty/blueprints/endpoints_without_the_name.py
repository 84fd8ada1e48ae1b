"""A blueprint's endpoints do not bear its name."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import BlueprintSetupState
from flask_reference.setup.registry import endpoint_of

BREAKS = "blueprints/endpoint"


def bare(self, rule, endpoint=None, view_func=None, **options):
    self.app.add_url_rule(rule, endpoint or endpoint_of(view_func), view_func, **options)


BlueprintSetupState.add_url_rule = bare
