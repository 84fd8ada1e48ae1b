"""Report: pallets/werkzeug#1781
REQUEST_URI of the test client lacks the query.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/request-uri",)

change(
    EnvironBuilder.get_environ,
    {"(self.request_uri)": '(self.request_uri.partition("?")[0])'},
)
