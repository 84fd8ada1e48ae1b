"""Report: Miserlou/Zappa#2077
The arguments of a query are not decoded: some%40mail.com is no address.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/args", "requests/pairs-of-any-text")

change(
    Request.args.fget,
    {"self.query_string.decode()": 'self.query_string.decode().replace("%", "%25")'},
)
