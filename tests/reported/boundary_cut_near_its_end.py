"""Report: pallets/werkzeug#3088
A boundary that is cut by the end of what is read, a few characters before its own end, is taken
for content.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/multipart-sizes",
    "requests/multipart-pieces",
)

change(
    MultipartDecoder._last_partial_boundary_index,
    {'len(b"\\r\\n--" + self.boundary)': 'len(b"\\n" + self.boundary)'},
)
