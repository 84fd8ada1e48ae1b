"""Report: kvesteri/postgresql-audit#69
A request of the test client has no address of its client.
"""

from changed import change
from flask.testing import FlaskClient

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "client"
EXPECTED = ("testing/environ-base",)

change(FlaskClient.__init__, {'"REMOTE_ADDR": "127.0.0.1",': ""})
