"""Report: pallets/werkzeug#1590
An InternalServerError does not know the error that it was made for.
"""

from changed import change
from werkzeug.exceptions import InternalServerError

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "errors"
EXPECTED = ("dispatch/original-exception",)

change(
    InternalServerError.__init__,
    {"self.original_exception = original_exception": "self.original_exception = None"},
)
