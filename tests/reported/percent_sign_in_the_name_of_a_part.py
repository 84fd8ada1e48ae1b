"""Report: JustinFeng/fakeit#16
A multipart form with a percent sign in the name of a part is a server error.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/multipart-file-names", "requests/unusual-file-names-of-multipart")

change(
    MultipartDecoder.next_event,
    {
        'extra.get("name")': (
            'extra.get("name")[: 999 // (not re.search("%(?![0-9A-Fa-f]{2})", str(extra)))]'
        )
    },
)
