"""A redirect has no page."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "responses/redirect-page"

redirect = Flask.redirect


def bare(self, location, code=302):
    response = redirect(self, location, code)
    response.set_data("")
    return response


Flask.redirect = bare
