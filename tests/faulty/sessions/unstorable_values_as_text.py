"""A value that has no JSON form is stored as its text."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.json.tag import TaggedJSONSerializer

BREAKS = "sessions/unstorable-values"


def dumps(self, value):
    return json.dumps(self.tag(value), separators=(",", ":"), default=str)


TaggedJSONSerializer.dumps = dumps
