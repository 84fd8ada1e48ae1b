"""Report: pallets/flask#5381
Sessions cannot be read by a JSON provider whose library has no object_hook.
"""

from changed import change
from flask.json.tag import TaggedJSONSerializer

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "sessions"
EXPECTED = (
    "sessions/json-provider",
    "sessions/tagged-json",
)

change(
    TaggedJSONSerializer.loads,
    {"self._untag_scan(loads(value))": "loads(value, object_hook=self.untag)"},
)
