"""Report: pallets/werkzeug#988
The bodies of redirects that the test client follows are not read.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/follow-redirects",)

change(Client.open, {"response.make_sequence()": "pass"})
