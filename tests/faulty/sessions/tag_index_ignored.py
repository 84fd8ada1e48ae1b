"""A custom tag is always asked last."""

from flask_adapters.reference import adapter as adapter
from flask_reference.json.tag import TaggedJSONSerializer

BREAKS = "sessions/custom-tags"

register = TaggedJSONSerializer.register


def register_last(self, tag_class, force=False, index=None):
    register(self, tag_class, force)


TaggedJSONSerializer.register = register_last
