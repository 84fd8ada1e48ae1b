"""Report: jshttp/cookie#20
A cookie with a max_age of zero is kept until the browser closes.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cookies"
EXPECTED = ("responses/set-cookie", "responses/delete-cookie")

change(
    werkzeug.http.dump_cookie,
    {
        "if v is None or v is False:": "if not v:",
        "elif max_age is not None and": "elif max_age and",
    },
)
