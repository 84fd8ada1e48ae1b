"""Report: pallets/werkzeug#260
The fragment of a redirect's target is sent with the characters beyond ASCII that it has.
"""

import werkzeug.urls
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "redirects"
EXPECTED = ("responses/redirect-location", "responses/location-of-a-response")

change(
    werkzeug.urls.iri_to_uri,
    {'quote(parts.fragment, safe="%!#$&\'()*+,/:;=?@")': "parts.fragment"},
)
