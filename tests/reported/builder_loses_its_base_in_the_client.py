"""Report: pallets/flask#2412
A builder that the test client is given is asked without the client's environ_base.
"""

from changed import change
from flask.testing import FlaskClient

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/open-builder", "testing/environ-base")

change(
    FlaskClient.open,
    {"self._copy_environ(builder.environ_base or {})": "builder.environ_base"},
)
