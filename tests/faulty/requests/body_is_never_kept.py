"""The body is gone once it was read."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/get-data"

get_data = Request.get_data


def forgetful(self, cache=True, as_text=False, parse_form_data=False):
    return get_data(self, False, as_text, parse_form_data)


Request.get_data = forgetful
