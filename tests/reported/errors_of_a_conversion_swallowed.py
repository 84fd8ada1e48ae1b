"""Report: pallets/werkzeug#1102
Errors of a conversion that are neither ValueError nor TypeError are taken for a missing value.
"""

from changed import change
from werkzeug.datastructures.structures import TypeConversionDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "bodies"
EXPECTED = ("requests/args-access", "requests/parameter-storage")

change(TypeConversionDict.get, {"(ValueError, TypeError)": "Exception"})
