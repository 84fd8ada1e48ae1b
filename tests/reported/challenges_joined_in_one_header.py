"""Report: pallets/werkzeug#1755
Several challenges of an Unauthorized are sent in one header, which browsers cannot take apart.
"""

from changed import change
from werkzeug.exceptions import Unauthorized

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "headers"
EXPECTED = ("responses/several-challenges", "responses/unauthorized-challenge")

change(
    Unauthorized.get_headers,
    {
        'headers.extend(("WWW-Authenticate", str(x)) for x in self.www_authenticate)': (
            'headers.append(("WWW-Authenticate", ", ".join(map(str, self.www_authenticate))))'
        )
    },
)
