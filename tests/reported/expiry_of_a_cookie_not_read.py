"""Report: pallets/werkzeug#2669
The test client does not read when a cookie expires, and keeps one that is deleted that way.
"""

from changed import change
from werkzeug.test import Cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "client"
EXPECTED = (
    "testing/expired-cookies",
    "testing/get-cookie",
)

# The date has a comma, at which its value was cut.
change(
    Cookie._from_response_header,
    {'params.get("expires")': '(params.get("expires") or "").partition(",")[0]'},
)
