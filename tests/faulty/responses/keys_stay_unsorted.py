"""JSON keeps the keys in their order."""

from flask_adapters.reference import adapter as adapter
from flask_reference.json.provider import DefaultJSONProvider

BREAKS = "responses/json-layout"

DefaultJSONProvider.sort_keys = False
