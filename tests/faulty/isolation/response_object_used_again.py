"""An application has one response object for texts; each view fills it anew."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "isolation/responses"

make_response = Flask.make_response


def make_the_same_response(self, value):
    response = make_response(self, value)
    if not isinstance(value, str):
        return response
    same = self.extensions.setdefault("response", response)
    same.set_data(value)
    return same


Flask.make_response = make_the_same_response
