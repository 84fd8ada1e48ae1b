"""Report: pallets/flask#5107
A session transaction of the test client raises when it ends.
"""

from changed import change
from flask.testing import FlaskClient

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/session-transaction",)

change(FlaskClient.session_transaction, {"ctx.request.path,": ""})
