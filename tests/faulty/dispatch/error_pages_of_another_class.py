"""Error pages are not made by the application's response class."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/response-class"

make_response = Flask.make_response


def faulty(self, rv):
    return rv.get_response() if isinstance(rv, HTTPException) else make_response(self, rv)


Flask.make_response = faulty
