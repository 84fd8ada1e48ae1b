"""Report: bottlepy/bottle#1165
Text of a multipart form is read as Latin-1.
"""

from changed import change
from werkzeug.formparser import MultiPartParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/form",
    "requests/pairs-of-any-text",
    "requests/multipart-part-headers",
)

change(MultiPartParser.get_part_charset, {'return "utf-8"': 'return "iso-8859-1"'})
