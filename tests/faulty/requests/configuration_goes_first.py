"""The configuration goes before what the view says."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/own-limits"

for name in ("max_content_length", "max_form_memory_size", "max_form_parts"):
    limit = getattr(Request, name)
    setattr(Request, name, property(limit.fget, lambda self, value: None))
