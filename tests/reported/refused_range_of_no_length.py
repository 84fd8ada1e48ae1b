"""Report: cherokee/webserver#663
The Content-Range of an answer of 416 does not tell the length of the file.
"""

from changed import change
from werkzeug.exceptions import RequestedRangeNotSatisfiable

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "ranges"
EXPECTED = ("responses/ranges",)

change(RequestedRangeNotSatisfiable.get_headers, {"*/{self.length}": "*/0"})
