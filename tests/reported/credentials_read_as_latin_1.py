"""Report: pallets/werkzeug#1325
Name and password of basic authorization are read as Latin-1.
"""

from changed import change
from werkzeug.datastructures import Authorization

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("requests/basic-authorization",)

change(Authorization.from_header, {"validate=True).decode()": 'validate=True).decode("latin-1")'})
