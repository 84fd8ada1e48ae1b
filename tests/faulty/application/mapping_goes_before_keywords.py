"""In ``from_mapping`` the mapping wins against the keywords."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-from-mapping"

from_mapping = Config.from_mapping


def mapping_wins(self, mapping=None, **options):
    from_mapping(self, **options)
    return from_mapping(self, mapping)


Config.from_mapping = mapping_wins
