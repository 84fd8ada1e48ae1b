"""A blueprint hands on endpoint, methods and defaults of a rule, and drops its other options."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import BlueprintSetupState

BREAKS = "blueprints/rule-options"

add = BlueprintSetupState.add_url_rule
KNOWN = {"methods", "defaults", "provide_automatic_options", "subdomain"}


def add_with_known_options(self, rule, endpoint=None, view_func=None, *args, **options):
    known = {name: options[name] for name in options if name in KNOWN}
    add(self, rule, endpoint, view_func, *args, **known)


BlueprintSetupState.add_url_rule = add_with_known_options
