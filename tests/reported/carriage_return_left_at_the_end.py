"""Report: pallets/werkzeug#3065
An uploaded file keeps the carriage return before the boundary where what is read at once ends
between it and the line feed.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/multipart-sizes", "requests/multipart-pieces")

change(
    MultipartDecoder._last_partial_boundary_index,
    {"return min(last_nl, last_cr)": "return last_nl"},
)
