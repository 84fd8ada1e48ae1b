"""Report: pallets/werkzeug#633
The qop of a digest challenge is not quoted.
"""

from changed import change
from werkzeug.datastructures import WWWAuthenticate

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/www-authenticate",)

change(WWWAuthenticate.to_header, {'"opaque", "qop"}': '"opaque"}'})
