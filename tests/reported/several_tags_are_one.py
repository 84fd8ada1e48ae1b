"""Report: bottlepy/bottle#1538
An If-None-Match with several tags is compared as if it were one.
"""

import werkzeug.http
import werkzeug.sansio.http
from changed import change
from werkzeug.datastructures import ETags

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "headers"
EXPECTED = (
    "responses/make-conditional",
    "requests/conditional-headers",
    "application/conditional-files",
)


def parse_etags(value):
    return ETags([value.strip('"')] if value else ())


werkzeug.sansio.http.parse_etags = parse_etags
