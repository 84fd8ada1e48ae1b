"""Report: aio-libs/aiohttp#6896
A cookie is deleted without the SameSite that is given, and browsers warn.
"""

from changed import change
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("responses/delete-cookie",)

change(Response.delete_cookie, {"samesite=samesite,": ""})
