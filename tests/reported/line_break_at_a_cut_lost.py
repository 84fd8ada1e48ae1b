"""Report: pallets/werkzeug#3077
An uploaded file loses a byte where what is read at once ends with a line break of the file.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = (
    "requests/multipart-sizes",
    "requests/multipart-pieces",
    "requests/multipart-of-any-bytes",
)

change(
    MultipartDecoder._parse_data,
    {
        "more_data = True": (
            "more_data = True\n        if len(data) - data_end == 1:\n            del_index += 1"
        )
    },
)
