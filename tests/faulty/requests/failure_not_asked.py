"""A request class cannot say what a body that is no JSON means."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/on-json-loading-failed"

failed, get_json = Request.on_json_loading_failed, Request.get_json


def own(self, force=False, silent=False, cache=True):
    self.on_json_loading_failed = failed.__get__(self)
    return get_json(self, force, silent, cache)


Request.get_json = own
