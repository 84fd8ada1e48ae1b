"""The serializer writes JSON with spaces."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.json.tag import TaggedJSONSerializer

BREAKS = "sessions/tagged-json"


def dumps(self, value):
    return json.dumps(self.tag(value))


TaggedJSONSerializer.dumps = dumps
