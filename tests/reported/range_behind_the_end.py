"""Report: QutEcoacoustics/baw-server#318
A range that begins behind the end is answered with 206 and a negative length.
"""

from changed import change
from werkzeug.http import is_byte_range_valid

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "ranges"
EXPECTED = ("responses/ranges",)

change(is_byte_range_valid, {"return 0 <= start < length": "return True"})
