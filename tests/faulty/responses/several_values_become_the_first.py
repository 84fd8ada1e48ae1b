"""Of several values ``jsonify`` sends the first."""

from flask_adapters.reference import adapter as adapter
from flask_reference.json.provider import JSONProvider

BREAKS = "responses/jsonify"

prepare = JSONProvider._prepare_response_obj


def first(self, args, kwargs):
    return prepare(self, args[:1], kwargs)


JSONProvider._prepare_response_obj = first
