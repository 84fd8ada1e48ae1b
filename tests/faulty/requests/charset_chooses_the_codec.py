"""The ``charset`` of the content type chooses the codec that decodes JSON."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/json-encoding"

get_data = Request.get_data


def decoded(self, cache=True, as_text=False, parse_form_data=False):
    data = get_data(self, cache, as_text, parse_form_data)
    charset = self.mimetype_params.get("charset")
    return data.decode(charset) if self.is_json and charset and not as_text else data


Request.get_data = decoded
