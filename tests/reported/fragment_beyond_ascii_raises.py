"""Report: pallets/werkzeug#281
A redirect to a URL whose fragment is not ASCII is a server error.
"""

import werkzeug.urls
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "redirects"
EXPECTED = ("responses/redirect-location", "responses/location-of-a-response")

change(
    werkzeug.urls.iri_to_uri,
    {'quote(parts.fragment, safe="%!#$&\'()*+,/:;=?@")': "parts.fragment.encode('ascii').decode()"},
)
