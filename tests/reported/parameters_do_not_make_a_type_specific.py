"""Report: pallets/werkzeug#458
An accepted type with parameters is not more specific than the same type without.
"""

from werkzeug.datastructures import MIMEAccept

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/accept-order-specific",)


def _specificity(self, value):
    return tuple(x != "*" for x in value.partition(";")[0].split("/"))


MIMEAccept._specificity = _specificity
