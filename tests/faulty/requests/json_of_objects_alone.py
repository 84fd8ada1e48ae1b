"""JSON that is no object is None."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/json"

get_json = Request.get_json
Request.json = property(lambda self: value if isinstance(value := get_json(self), dict) else None)
