"""A word without a value is a parameter of the content type (pallets/werkzeug#1628)."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/malformed-mimetype"

mimetype_params = Request.mimetype_params


def with_bare_words(self):
    words = [part.strip() for part in self.headers.get("Content-Type", "").split(";")[1:]]
    return {**{word: None for word in words if "=" not in word}, **mimetype_params.fget(self)}


Request.mimetype_params = property(with_bare_words)
