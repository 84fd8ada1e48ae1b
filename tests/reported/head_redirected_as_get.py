"""Report: pallets/werkzeug#1402
The test client follows the redirect of a HEAD by GET.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/redirected-method", "testing/redirected-to-get")

change(Client.resolve_redirect, {'if builder.method != "HEAD":': "if True:"})
