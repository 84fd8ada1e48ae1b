"""Report: level12/flask-webtest#22
A session transaction of the test client has nothing of the session that the client keeps.
"""

from changed import change
from flask.testing import FlaskClient

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/session-transaction",)

change(FlaskClient.session_transaction, {"self._add_cookies_to_wsgi(ctx.request.environ)": "pass"})
