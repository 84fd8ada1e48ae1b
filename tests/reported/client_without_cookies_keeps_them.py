"""Report: vmalloc/Flask-Loopback#8
A test client that is to keep no cookies keeps them.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "client"
EXPECTED = ("testing/cookies-refused",)

change(Client.__init__, {"if use_cookies:": "if True:"})
