"""``from_envvar`` does not tell that it read a file."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-from-envvar"

from_envvar = Config.from_envvar


def silently(self, variable_name, silent=False):
    return None if from_envvar(self, variable_name, silent) else False


Config.from_envvar = silently
