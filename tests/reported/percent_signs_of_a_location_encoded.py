"""Report: pallets/werkzeug#147
What is percent-encoded in the target of a redirect already is encoded once more.
"""

import werkzeug.urls
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "redirects"
EXPECTED = ("responses/redirect-location", "responses/location-of-a-response")

change(
    werkzeug.urls.iri_to_uri,
    {'quote(parts.path, safe="%!$': 'quote(parts.path, safe="!$'},
)
