"""Report: pallets/werkzeug#1687
A header that is set to an empty list stays.
"""

from changed import change
from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("responses/response-object", "responses/header-attributes")

change(Headers.setlist, {"self.remove(key)": "pass"})
