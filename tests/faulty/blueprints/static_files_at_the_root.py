"""The static files of a blueprint are served without its prefix."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import BlueprintSetupState

BREAKS = "blueprints/static-files"

add_url_rule = BlueprintSetupState.add_url_rule


def at_the_root(self, rule, endpoint=None, *args, **options):
    prefix = self.url_prefix
    if endpoint == "static":
        self.url_prefix = None
    add_url_rule(self, rule, endpoint, *args, **options)
    self.url_prefix = prefix


BlueprintSetupState.add_url_rule = at_the_root
