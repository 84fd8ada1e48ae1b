"""Report: pallets/werkzeug#2672
A cookie without a path given is set without one, and holds below the path of that request alone.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("responses/set-cookie",)

own = Response.set_cookie


def set_cookie(self, key, value="", max_age=None, expires=None, path=None, *args, **kwargs):
    own(self, key, value, max_age, expires, path, *args, **kwargs)


Response.set_cookie = set_cookie
