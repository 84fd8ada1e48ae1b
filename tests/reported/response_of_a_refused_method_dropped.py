"""Report: pallets/werkzeug#1748
The response that a MethodNotAllowed is given is not sent.
"""

from changed import change
from werkzeug.exceptions import MethodNotAllowed

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "errors"
EXPECTED = ("dispatch/abort",)

change(MethodNotAllowed.__init__, {"response=response": "response=None"})
