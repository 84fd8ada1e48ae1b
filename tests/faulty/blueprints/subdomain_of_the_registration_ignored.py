"""The subdomain given at registration is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import BlueprintSetupState

BREAKS = "blueprints/subdomain"

make = BlueprintSetupState.__init__


def own(self, blueprint, app, options, first_registration):
    make(self, blueprint, app, options, first_registration)
    self.subdomain = blueprint.subdomain


BlueprintSetupState.__init__ = own
