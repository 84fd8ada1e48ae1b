"""Report: pallets/werkzeug#382
The path of a redirect that the test client follows has the script root, which stands before it
already.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/follow-redirects", "testing/redirected-environ")

change(
    Client.resolve_redirect,
    {"builder.path = path[len(builder.script_root) :]": "builder.path = path"},
)
