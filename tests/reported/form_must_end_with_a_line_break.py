"""Report: pallets/werkzeug#45
A multipart form with nothing behind its last boundary is empty.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/multipart-boundary", "requests/multipart-sizes")

change(
    MultipartDecoder.__init__,
    {r'rb"%s--%s(--[^\S\n\r]*%s?|': r'rb"%s--%s(--[^\S\n\r]*%s|'},
)
