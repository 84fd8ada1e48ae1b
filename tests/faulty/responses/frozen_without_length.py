"""A frozen response does not tell its length."""

from flask_adapters.reference import adapter as adapter
from flask_reference import Response

BREAKS = "responses/frozen"

freeze = Response.freeze


def freeze_only(self):
    freeze(self)
    self.headers.pop("Content-Length", None)


Response.freeze = freeze_only
