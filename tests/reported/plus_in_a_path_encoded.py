"""Report: aio-libs/aiohttp#480
A plus sign in the path of a redirect's location is encoded.
"""

from changed import change
from werkzeug.urls import iri_to_uri

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "redirects"
EXPECTED = (
    "responses/redirect",
    "responses/redirect-location",
)

PATH = "quote(parts.path, "

change(iri_to_uri, {PATH: f"{PATH}safe='%!$&*,/:;=@') if '+' in parts.path else {PATH}"})
