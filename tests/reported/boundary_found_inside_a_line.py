"""Report: 0xShug0/audio.cpp#643
What looks like the boundary of a multipart form ends a part in the middle of a line too.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/multipart-boundary", "requests/multipart-of-any-bytes")

change(MultipartDecoder.__init__, {'rb"%s--%s(--': 'rb"%s?--%s(--'})
