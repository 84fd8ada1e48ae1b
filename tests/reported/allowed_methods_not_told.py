"""Report: flask-restful/flask-restful#294
An answer of 405 has no Allow header.
"""

from changed import change
from werkzeug.exceptions import MethodNotAllowed

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "errors"
EXPECTED = ("routing/method-not-allowed",)

change(MethodNotAllowed.get_headers, {"if self.valid_methods:": "if False:"})
