"""JSON of another type cannot be forced."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/get-json"

get_json = Request.get_json


def unforced(self, force=False, silent=False, cache=True):
    return get_json(self, False, silent or force, cache)


Request.get_json = unforced
