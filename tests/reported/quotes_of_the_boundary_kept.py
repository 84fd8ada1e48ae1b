"""Report: haiwen/seafile#667
The quotes around the boundary of a multipart form are taken for a part of it.
"""

from changed import change
from werkzeug.http import parse_options_header

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/multipart-boundary",)

change(
    parse_options_header,
    {"= unquote_header_value(pv)": "= (str if pk == 'boundary' else unquote_header_value)(pv)"},
)
