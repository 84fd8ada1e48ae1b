"""A form may have one part less than the limit says."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/max-form-parts"

limit = Request.max_form_parts


def one_less(self):
    value = limit.fget(self)
    return None if value is None else value - 1


Request.max_form_parts = property(one_less, limit.fset)
