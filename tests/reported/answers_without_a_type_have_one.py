"""Report: pallets/werkzeug#2450
The test client gives a response without a Content-Type that of plain text.
"""

from werkzeug.test import TestResponse

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/response-without-type",)

TestResponse.default_mimetype = "text/plain"
