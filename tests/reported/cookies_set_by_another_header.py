"""Report: twitter/finatra#31
A response sets its cookies by a header of the name Cookie.
"""

from changed import change
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("responses/set-cookie",)

change(Response.set_cookie, {'"Set-Cookie"': '"Cookie"'})
