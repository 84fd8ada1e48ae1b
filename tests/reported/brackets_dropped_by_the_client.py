"""Report: saleor/requests-hardened#69
The Host header that the test client sends for an IPv6 address lacks the brackets.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "client"
EXPECTED = ("testing/address",)

change(
    EnvironBuilder.base_url.fset,
    {"self.host = netloc": "self.host = netloc.replace('[', '').replace(']', '')"},
)
