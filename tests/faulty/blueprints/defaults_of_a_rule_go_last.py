"""Defaults of the blueprint go before those of a rule."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import BlueprintSetupState

BREAKS = "blueprints/url-defaults"

add_url_rule = BlueprintSetupState.add_url_rule


def blueprint_first(self, *args, defaults=None, **options):
    add_url_rule(self, *args, defaults={**(defaults or {}), **self.url_defaults}, **options)


BlueprintSetupState.add_url_rule = blueprint_first
