"""The prefix of an environment variable is cut wherever it occurs."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-from-prefixed-env"

from_prefixed_env = Config.from_prefixed_env


def cut_everywhere(self, prefix="FLASK", **options):
    found = Config("")
    from_prefixed_env(found, prefix, **options)
    self.update({key.replace(f"{prefix}_", ""): value for key, value in found.items()})
    return True


Config.from_prefixed_env = cut_everywhere
