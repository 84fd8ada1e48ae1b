"""Report: pallets/werkzeug#2761
Of what is read first of a part, the end is cut off or left for later by the length of its line
break.
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

FOUND = "self._last_partial_boundary_index(data[data_start:])"
END = "\n        )\n        more_data = True"

change(MultipartDecoder._parse_data, {f"{FOUND} + data_start{END}": f"{FOUND}{END}"})
