"""Report: pallets/werkzeug#556
The test client follows a 307 by GET.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/redirected-method",)

change(Client.resolve_redirect, {"{307, 308}": "{308}"})
