"""A blueprint's own prefix stays, whatever the registration says."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import BlueprintSetupState

BREAKS = "blueprints/url-prefix"

make = BlueprintSetupState.__init__


def own(self, blueprint, app, options, first_registration):
    make(self, blueprint, app, options, first_registration)
    self.url_prefix = blueprint.url_prefix or self.url_prefix


BlueprintSetupState.__init__ = own
