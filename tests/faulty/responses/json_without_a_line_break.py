"""No line break ends the body of ``jsonify``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.json.provider import DefaultJSONProvider

BREAKS = "responses/json-white-space"

own = DefaultJSONProvider.response


def response(self, *args, **kwargs):
    made = own(self, *args, **kwargs)
    made.data = made.data.rstrip(b"\n")
    return made


DefaultJSONProvider.response = response
