"""Report: Pylons/webtest#34
The test client keeps cookies and never sends them.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/cookies-kept",)

change(Client._add_cookies_to_wsgi, {"if value:": "if False:"})
