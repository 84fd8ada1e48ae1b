"""Dates become ISO 8601."""

from datetime import date

from flask_adapters.reference import adapter as adapter
from flask_reference.json.provider import DefaultJSONProvider

BREAKS = "responses/json-values"

encode = DefaultJSONProvider.default


def iso(value):
    return value.isoformat() if isinstance(value, date) else encode(value)


DefaultJSONProvider.default = staticmethod(iso)
