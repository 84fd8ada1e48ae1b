"""The import name ``flask.blueprints``."""

from .setup.blueprints import Blueprint as Blueprint
from .setup.blueprints import BlueprintSetupState as BlueprintSetupState
