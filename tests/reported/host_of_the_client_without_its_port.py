"""Report: twisted/twisted#3857
The Host header of a request by the test client lacks the port of its address.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/address",)

change(EnvironBuilder.get_environ, {'"HTTP_HOST": self.host': '"HTTP_HOST": self.server_name'})
