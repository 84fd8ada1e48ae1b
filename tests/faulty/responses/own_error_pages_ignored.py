"""An HTTP error is answered with the page of its code, whatever its class writes itself."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter
from flask_reference import Flask

BREAKS = "responses/error-page-of-a-class"

make_response = Flask.make_response


def make_default_response(self, value):
    if isinstance(value, HTTPException) and value.response is None:
        code = value.code
        value = HTTPException(value.description)
        value.code = code
    return make_response(self, value)


Flask.make_response = make_default_response
