"""Report: pallets/flask#2693
MAX_COOKIE_SIZE does not change from which size on a cookie is warned of.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cookies"
EXPECTED = ("responses/cookie-size",)

change(flask.Response.max_cookie_size.fget, {"if current_app:": "if False:"})
