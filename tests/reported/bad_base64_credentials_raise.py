"""Report: pallets/werkzeug#2717
Credentials that are no base64 raise, which ends as a server error.
"""

from changed import change
from werkzeug.datastructures import Authorization

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/basic-authorization",)

change(Authorization.from_header, {"(binascii.Error, UnicodeError)": "UnicodeDecodeError"})
