"""Report: miguelgrinberg/microdot#23
What one request of a client is given stays in the client for its later ones.
"""

from changed import change
from flask.testing import FlaskClient

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/environ-base",)

change(
    FlaskClient._copy_environ,
    {
        "out = {**self.environ_base, **other}": "self.environ_base.update(other)\n"
        "    out = dict(self.environ_base)"
    },
)
