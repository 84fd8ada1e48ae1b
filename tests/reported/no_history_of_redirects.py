"""Report: pallets/werkzeug#1894
The responses before the last of followed redirects are not kept.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/redirect-history",)

change(Client.open, {"history.append(response)": "pass"})
