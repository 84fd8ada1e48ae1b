"""JSON of another type is None, as long ago."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/json-type-error"

get_json = Request.get_json


def lenient(self, force=False, silent=False, cache=True):
    return get_json(self, force, silent or not self.is_json, cache)


Request.get_json = lenient
