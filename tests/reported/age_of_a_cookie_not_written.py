"""Report: vibe-d/vibe.d#330
A cookie with a max_age is kept until the browser closes.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cookies"
EXPECTED = ("responses/set-cookie",)

change(
    werkzeug.http.dump_cookie,
    {"if isinstance(max_age,": "max_age = None\n    if isinstance(max_age,"},
)
