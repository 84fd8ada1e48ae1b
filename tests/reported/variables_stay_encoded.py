"""Report: intel/dffml#848
The values of variables are percent-encoded.
"""

from changed import change
from werkzeug.routing import BaseConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "routing"
EXPECTED = ("routing/variables", "routing/non-ascii")

change(BaseConverter.to_python, {"return value": "return quote(value)"})
