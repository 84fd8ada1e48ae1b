"""Report: Kitura/Kitura#428
The client ignores the cookies that a redirect sets.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/redirected-cookies",)

change(
    Client.run_wsgi_app,
    {'rv[2].getlist("Set-Cookie")': 'rv[2].getlist("Set-Cookie" if rv[1][0] != "3" else "")'},
)
