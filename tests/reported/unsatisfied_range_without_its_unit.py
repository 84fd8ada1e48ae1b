"""Report: Kludex/starlette#3105
The Content-Range of an answer of 416 does not name the unit.
"""

from changed import change
from werkzeug.exceptions import RequestedRangeNotSatisfiable

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "ranges"
EXPECTED = ("responses/ranges", "application/ranges-of-files")

change(RequestedRangeNotSatisfiable.get_headers, {"{self.units} */": "*/"})
