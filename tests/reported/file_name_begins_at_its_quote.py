"""Report: pillarjs/multiparty#101
The name of an uploaded file that has a quote in it lacks what stands before the quote.
"""

from changed import change
from werkzeug.http import parse_options_header

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/multipart-file-names",)

change(
    parse_options_header,
    {
        "            pv = unquote_header_value(pv)": (
            '            if pk == "filename" and chr(92) + chr(34) in pv:\n'
            "                pv = pv[pv.rindex(chr(92)) + 1 :]\n"
            "            pv = unquote_header_value(pv)"
        )
    },
)
