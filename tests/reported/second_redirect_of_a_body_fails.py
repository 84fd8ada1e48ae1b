"""Report: pallets/werkzeug#2353
The test client closes the body after the first redirect, and cannot send it after a second one.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/follow-redirects", "testing/redirected-method")

change(
    Client.open,
    {
        "response = self.resolve_redirect(response, buffered=buffered)": (
            "response = self.resolve_redirect(response, buffered=buffered)\n"
            "        response.request.input_stream.close()"
        )
    },
)
