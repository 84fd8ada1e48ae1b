"""Report: pallets/werkzeug#3189
An empty name or password in the URL that a redirect leads to is dropped.
"""

from changed import change
from werkzeug.urls import iri_to_uri

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "redirects"
EXPECTED = ("responses/redirect-location",)

change(
    iri_to_uri,
    {
        "if parts.username is not None:": "if parts.username:",
        "if parts.password is not None:": "if parts.password:",
    },
)
