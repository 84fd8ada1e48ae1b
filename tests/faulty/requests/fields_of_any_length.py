"""A field of a form may be of any length."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/max-form-memory-size"

Request.max_form_memory_size = None
