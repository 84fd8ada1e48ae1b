"""Report: pallets/werkzeug#3127
A challenge without parameters ends in a space.
"""

from changed import change
from werkzeug.datastructures import WWWAuthenticate

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("responses/www-authenticate",)

change(WWWAuthenticate.to_header, {"if not self.parameters:": "if False:"})
