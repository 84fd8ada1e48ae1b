"""Report: pallets/werkzeug#1592
The page of a missing form key tells the key outside of debug mode too.
"""

from werkzeug.exceptions import BadRequestKeyError

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "errors"
EXPECTED = ("dispatch/missing-key",)

BadRequestKeyError.show_exception = True
