"""Report: vinissimus/async-asgi-testclient#52
A redirect to a full URL is followed to a path that is the whole URL.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "client"
EXPECTED = ("testing/follow-redirects",)

HOST = "builder.url_scheme = scheme\n"

change(Client.resolve_redirect, {HOST: f"{HOST}        path = response.location\n"})
