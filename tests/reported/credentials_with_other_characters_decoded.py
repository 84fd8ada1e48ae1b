"""Report: pallets/werkzeug#3248
Characters that base64 does not have are skipped in credentials, instead of refusing them.
"""

from changed import change
from werkzeug.datastructures import Authorization

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/authorization-malformed-base64",)

change(Authorization.from_header, {"validate=True": "validate=False"})
