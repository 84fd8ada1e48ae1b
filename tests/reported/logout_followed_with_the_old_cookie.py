"""Report: pallets/werkzeug#1491
A redirect that deletes the last cookie is followed with that cookie.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/redirected-cookies",)

change(Client._add_cookies_to_wsgi, {'environ.pop("HTTP_COOKIE", None)': "pass"})
