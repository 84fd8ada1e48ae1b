"""Report: pallets/werkzeug#1231
An answer of 412 has neither its body nor the headers that tell of it.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "ranges"
EXPECTED = ("responses/make-conditional",)
UNNOTICED = "RFC 9110 leaves it open whether a 412 has content, and no documentation promises any"

change(Response.get_app_iter, {"status in (204, 304)": "status in (204, 304, 412)"})
