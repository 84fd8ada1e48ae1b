"""Report: pallets/werkzeug#1687
A header that is set to an empty list stays.
"""

from changed import change
from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/changing-a-response",)

change(Headers.setlist, {"self.remove(key)": "pass"})
