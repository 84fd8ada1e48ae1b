"""Only a POST has a form."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/form"

Request.want_form_data_parsed = property(lambda self: self.method == "POST")
