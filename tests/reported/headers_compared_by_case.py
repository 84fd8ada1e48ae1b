"""Report: pallets/werkzeug#1605
Headers whose names differ in case are not equal.
"""

from changed import change
from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/response-object",)

change(Headers.__eq__, {"item[0].lower()": "item[0]"})
