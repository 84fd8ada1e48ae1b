"""The data of a form is the raw form."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/data"

Request.data = property(Request.get_data)
