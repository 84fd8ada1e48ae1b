"""Report: pallets/flask#3396
A redirect cannot be followed by a client whose open looks at its response.
"""

from changed import change
from flask.testing import FlaskClient
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/client-class", "testing/follow-redirects")

own = FlaskClient.open


def open(self, *args, as_tuple=False, **kwargs):
    response = own(self, *args, **kwargs)
    return (response.request.environ, response) if as_tuple else response


FlaskClient.open = open
change(
    Client.resolve_redirect,
    {"self.open(builder, buffered=buffered)": "self.open(builder, as_tuple=True)[1]"},
)
