"""Report: tornadoweb/tornado#420
Several cookies of a response are joined by commas in one header.
"""

from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("responses/set-cookie",)


def to_wsgi_list(self):
    cookies = self.getlist("Set-Cookie")
    others = [(name, value) for name, value in self if name != "Set-Cookie"]
    return others + ([("Set-Cookie", ",".join(cookies))] if cookies else [])


Headers.to_wsgi_list = to_wsgi_list
