"""Report: corydolphin/flask-cors#124
Of several headers of one name that a view returns, one is sent.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("dispatch/return-headers",)

change(
    Flask.make_response,
    {
        "if isinstance(rv, tuple):": "raw = rv\n    if isinstance(rv, tuple):",
        "if rv is None:": "headers = headers and dict(Headers(headers))\n    if rv is None:",
    },
)
