"""A client that has this version gets it again."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/make-conditional"

Response.make_conditional = lambda self, *args, **options: self
