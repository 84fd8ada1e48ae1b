"""A form may have ten thousand parts."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/form-parts-by-default"

Request.max_form_parts = 10_000
