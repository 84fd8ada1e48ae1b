"""Report: pallets/werkzeug#1177
An uploaded file with two apostrophes in its name is a server error.
"""

from changed import change
from werkzeug.http import parse_options_header

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/multipart-file-names", "requests/unusual-file-names-of-multipart")

change(
    parse_options_header,
    {
        "            pv = unquote_header_value(pv)": (
            '            if pv.count("\'") > 1:\n'
            "                raise LookupError(pv)\n"
            "            pv = unquote_header_value(pv)"
        )
    },
)
