"""Report: pallets/werkzeug#1723
The origin that a response allows is taken for a set of them.
"""

from werkzeug.http import dump_header, parse_set_header
from werkzeug.sansio.response import Response
from werkzeug.utils import header_property

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/header-attributes",)

Response.access_control_allow_origin = header_property(
    "Access-Control-Allow-Origin", load_func=parse_set_header, dump_func=dump_header
)
