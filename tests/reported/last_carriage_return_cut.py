"""Report: pallets/werkzeug#3179
An uploaded file that ends in a carriage return loses it.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/multipart-of-any-bytes", "requests/multipart-pieces")

change(MultipartDecoder.__init__, {'rb"%s--%s(': 'rb"\\r?%s--%s('})
