"""Report: pallets/flask#2585
Where HTTP errors are trapped, their handlers are not called.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "errors"
EXPECTED = ("dispatch/trap-http-exceptions", "dispatch/trap-bad-requests")

change(
    Flask.handle_user_exception,
    {"handler = self": "handler = None if isinstance(e, HTTPException) else self"},
)
