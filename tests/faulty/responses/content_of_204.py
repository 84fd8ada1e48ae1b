"""An answer of 204 has the body that the view returned."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/no-content"

Response.get_app_iter = lambda self, environ: self.iter_encoded()
