"""Report: Kludex/starlette#1228
delete_cookie takes no attribute but path and domain.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("responses/delete-cookie", "sessions/deletion")


def delete_cookie(self, key, path="/", domain=None):
    self.set_cookie(key, expires=0, max_age=0, path=path, domain=domain)


Response.delete_cookie = delete_cookie
