"""Report: django/django#8531
The test client follows a 308 by GET and without the body.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/redirected-method", "testing/follow-redirects")

change(Client.resolve_redirect, {"not in {307, 308}": "!= 307"})
