"""Report: pallets/werkzeug#2348
The test client tells type and length of a body as two further headers.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/request-headers",)

change(
    EnvironBuilder.get_environ,
    {'headers.remove("Content-Type")': "pass", 'headers.remove("Content-Length")': "pass"},
)
