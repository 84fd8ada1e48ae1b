"""Report: pallets/werkzeug#2831
An application whose response class is one of the test client's has no test client.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "client"
EXPECTED = ("testing/response-class",)

change(
    Client.__init__,
    {" and not issubclass(\n        response_wrapper, TestResponse\n    )": ""},
)
