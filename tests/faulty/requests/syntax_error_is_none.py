"""A body that is no JSON is None."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/json-syntax-error"

on_json_loading_failed = Request.on_json_loading_failed


def lenient(self, error):
    return None if error is not None else on_json_loading_failed(self, error)


Request.on_json_loading_failed = lenient
