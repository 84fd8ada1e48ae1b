"""Report: cobrateam/splinter#517
The test client follows a 302 or 303 by the method that was redirected.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "client"
EXPECTED = ("testing/redirected-to-get", "testing/redirected-method")

change(Client.resolve_redirect, {'if builder.method != "HEAD":': "if False:"})
