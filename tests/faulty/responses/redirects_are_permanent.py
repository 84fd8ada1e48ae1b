"""A redirect is permanent by default."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "responses/redirect"

redirect = Flask.redirect


def permanent(self, location, code=302):
    return redirect(self, location, 301 if code == 302 else code)


Flask.redirect = permanent
