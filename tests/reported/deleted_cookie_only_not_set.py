"""Report: falconry/falcon#634
delete_cookie takes back a cookie that the response sets, and does not tell the client to forget it.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("responses/delete-cookie", "sessions/deletion")


def delete_cookie(self, key, **attributes):
    cookies = self.headers.getlist("Set-Cookie")
    self.headers.setlist("Set-Cookie", [one for one in cookies if not one.startswith(f"{key}=")])


Response.delete_cookie = delete_cookie
