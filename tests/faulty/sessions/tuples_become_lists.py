"""A tuple comes back from the session as a list."""

from flask_adapters.reference import adapter as adapter
from flask_reference.json.tag import TagTuple

BREAKS = "sessions/value-types"

TagTuple.to_python = lambda self, value: list(value)
