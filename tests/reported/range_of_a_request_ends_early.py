"""Report: CERT-Polska/drakvuf-sandbox#1196
The end of a range is taken as it stands there, although it belongs to the range.
"""

from changed import change
from werkzeug.http import parse_range_header

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "ranges"
EXPECTED = ("requests/range", "responses/ranges")

change(parse_range_header, {"_plain_int(end_str) + 1": "_plain_int(end_str)"})
