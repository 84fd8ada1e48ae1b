"""The same credentials are equal only if they are one object (pallets/werkzeug#2665)."""

from werkzeug.datastructures import Authorization

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/equal-authorization"

Authorization.__eq__ = object.__eq__
