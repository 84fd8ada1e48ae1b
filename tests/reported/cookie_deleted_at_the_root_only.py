"""Report: sanic-org/sanic#2017
A cookie that was set for a path cannot be deleted: the path is always the root.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("responses/delete-cookie",)

own = Response.delete_cookie


def delete_cookie(self, key, path="/", *args, **kwargs):
    own(self, key, "/", *args, **kwargs)


Response.delete_cookie = delete_cookie
