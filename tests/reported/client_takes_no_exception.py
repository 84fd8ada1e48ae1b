"""Report: tornadoweb/tornado#39
The start_response of the test client takes no exc_info.
"""

from changed import change
from werkzeug.test import run_wsgi_app

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "client"
EXPECTED = ("testing/client-of-any-application",)

change(
    run_wsgi_app,
    {
        "def start_response(status, headers, exc_info=None):": (
            "def start_response(status, headers):\n        exc_info = None"
        )
    },
)
