"""Report: jcgregorio/httplib2#249
A challenge that is a scheme alone cannot be read.
"""

from changed import change
from werkzeug.datastructures import WWWAuthenticate

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "headers"
EXPECTED = ("responses/www-authenticate",)

change(
    WWWAuthenticate.from_header,
    {
        'if "=" in rest.rstrip("="):': (
            'if not rest:\n        raise ValueError(value)\n    if "=" in rest.rstrip("="):'
        )
    },
)
