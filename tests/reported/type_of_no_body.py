"""Report: pallets/werkzeug#1308
A request of the test client without a body has an empty content type.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/request-headers",)

change(
    EnvironBuilder.get_environ,
    {"if content_type is not None:": 'content_type = content_type or ""\n    if True:'},
)
