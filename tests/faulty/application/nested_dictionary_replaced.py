"""A nested variable replaces the dictionary that it should step into."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-nested-env"

from_prefixed_env = Config.from_prefixed_env


def replacing(self, prefix="FLASK", **options):
    found = Config("")
    from_prefixed_env(found, prefix, **options)
    self.update(found)
    return True


Config.from_prefixed_env = replacing
