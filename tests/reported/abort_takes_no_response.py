"""Report: pallets/werkzeug#1098
abort(response) is a server error.
"""

from changed import change
from werkzeug.exceptions import Aborter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "errors"
EXPECTED = ("dispatch/abort", "dispatch/aborter")

change(Aborter.__call__, {"if isinstance(code, Response):": "if False:"})
