"""Report: pallets/flask#3396
A redirect is not followed through the open of a client that has its own.
"""

import flask.testing
from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/client-class", "testing/follow-redirects")

change(Client.resolve_redirect, {"self.open(builder": "_open(self, builder"})
Client.resolve_redirect.__globals__["_open"] = flask.testing.FlaskClient.open
