"""The page of a redirect shows its target as it was given: a script in it runs."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "responses/redirect"

redirect = Flask.redirect


def shown(self, location, code=302):
    response = redirect(self, location, code)
    response.set_data(f'<a href="{location}">{location}</a>')
    return response


Flask.redirect = shown
