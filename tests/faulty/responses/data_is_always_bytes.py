"""The body is never given as text."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/get-data"

get_data = Response.get_data
Response.get_data = lambda self, as_text=False: get_data(self)
