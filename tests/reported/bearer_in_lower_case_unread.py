"""Report: owncast/owncast#3376
A token is not read where the scheme is written in lower case.
"""

from changed import change
from werkzeug.datastructures import Authorization

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/other-authorization",)

LOWERED = "    scheme = scheme.lower()"

change(
    Authorization.from_header,
    {LOWERED: f'    if scheme == "bearer":\n        return None\n{LOWERED}'},
)
