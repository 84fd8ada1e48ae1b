"""Redirects are not of the application's response class."""

from werkzeug.utils import redirect

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.wrappers import Response

BREAKS = "responses/redirect-class"


def own(self, location, code=302):
    return redirect(location, code, Response)


Flask.redirect = own
