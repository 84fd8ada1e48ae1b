"""Report: expressjs/express#402
A second cookie of a response replaces the first one.
"""

from changed import change
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cookies"
EXPECTED = ("responses/set-cookie",)

change(Response.set_cookie, {"self.headers.add(": "self.headers.set("})
