"""Report: pallets/werkzeug#402
Characters that a URL may have, as an apostrophe or a comma, are encoded in a Location.
"""

import werkzeug.urls
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "redirects"
EXPECTED = ("responses/redirect-location", "responses/location-of-a-response")

change(
    werkzeug.urls.iri_to_uri,
    {
        'quote(parts.path, safe="%!$&\'()*+,/:;=@")': 'quote(parts.path, safe="%/:~+")',
        'quote(parts.query, safe="%!$&\'()*+,/:;=?@")': 'quote(parts.query, safe="%&=/:+")',
    },
)
