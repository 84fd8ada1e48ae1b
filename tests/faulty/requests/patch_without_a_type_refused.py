"""A body of a request with PATCH that does not tell its type is refused."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/data"

load = Request._load_form_data


def _load_form_data(self):
    if self.method == "PATCH" and not self.mimetype:
        raise TypeError("no type")
    load(self)


Request._load_form_data = _load_form_data
