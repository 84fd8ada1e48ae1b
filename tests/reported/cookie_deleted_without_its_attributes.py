"""Report: pallets/werkzeug#1889
A cookie is deleted without the attributes that are given for it, so that browsers keep it.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cookies"
EXPECTED = ("responses/delete-cookie",)

own = Response.delete_cookie


def delete_cookie(self, key, path="/", domain=None, **attributes):
    own(self, key, path, domain)


Response.delete_cookie = delete_cookie
