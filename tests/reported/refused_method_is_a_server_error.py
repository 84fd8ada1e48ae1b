"""Report: grnet/synnefo#92
A request with a method that is not allowed is a server error.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "errors"
EXPECTED = ("routing/method-not-allowed",)

change(MapAdapter.match, {"valid_methods=list(": "allowed_methods=list("})
