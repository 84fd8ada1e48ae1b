"""Report: pallets/werkzeug#2641
A part of a multipart form chooses the charset that it is decoded by, whatever it names.
"""

from changed import change
from werkzeug.formparser import MultiPartParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/multipart-not-utf-8",)

change(
    MultiPartParser.get_part_charset,
    {'if ct_charset in {"ascii", "us-ascii", "utf-8", "iso-8859-1"}:': "if ct_charset:"},
)
