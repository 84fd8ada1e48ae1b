"""The answer to an HTTP error is not made one of the response class."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/response-class-everywhere"

make = Flask.make_response


def make_unless_an_error(self, rv):
    return rv.get_response() if isinstance(rv, HTTPException) else make(self, rv)


Flask.make_response = make_unless_an_error
