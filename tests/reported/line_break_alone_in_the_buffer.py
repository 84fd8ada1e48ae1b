"""Report: pallets/werkzeug#3119
An uploaded file begins with a line break where what is read at once ends right behind the one
after its headers.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/multipart-pieces", "requests/multipart-sizes")

change(
    MultipartDecoder._parse_data,
    {
        "more_data = True": (
            "data_end = del_index = 0 if len(data) == data_start else data_end; more_data = True"
        )
    },
)
