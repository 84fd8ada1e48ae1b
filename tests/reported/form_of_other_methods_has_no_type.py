"""Report: pallets/werkzeug#620
The test client sends a form with its content type for POST and PUT alone.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/request-body",)

change(
    EnvironBuilder.content_type.fget,
    {"if ct is None and": "if ct is None and self.method in {'POST', 'PUT'} and"},
)
