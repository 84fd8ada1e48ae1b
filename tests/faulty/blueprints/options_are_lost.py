"""The setup state does not tell the options of the registration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import BlueprintSetupState

BREAKS = "blueprints/setup-state"

make = BlueprintSetupState.__init__


def without_options(self, *args):
    make(self, *args)
    self.options = {}


BlueprintSetupState.__init__ = without_options
