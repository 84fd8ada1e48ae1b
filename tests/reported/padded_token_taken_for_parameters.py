"""Report: pallets/werkzeug#2685
A token that ends in equals signs, as base64 does, is taken for a parameter.
"""

from changed import change
from werkzeug.datastructures import Authorization, WWWAuthenticate

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("requests/other-authorization",)

for kind in (Authorization, WWWAuthenticate):
    change(kind.from_header, {'if "=" in rest.rstrip("="):': 'if "=" in rest:'})
