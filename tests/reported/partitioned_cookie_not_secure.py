"""Report: pallets/werkzeug#2797
A partitioned cookie is not marked as secure, and browsers refuse it.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("responses/set-cookie",)

change(
    werkzeug.http.dump_cookie,
    {"    if partitioned:\n        secure = True": "    if False:\n        pass"},
)
