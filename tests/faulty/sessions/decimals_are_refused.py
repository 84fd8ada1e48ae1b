"""A decimal that is put into a session is an error."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.json.tag import TaggedJSONSerializer

BREAKS = "sessions/decimal-values"


def dumps(self, value):
    return json.dumps(self.tag(value), separators=(",", ":"))


TaggedJSONSerializer.dumps = dumps
