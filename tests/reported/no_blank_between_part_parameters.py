"""Report: rack/rack#1386
A multipart form whose parts have no blank between their parameters is a server error.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/multipart-part-headers",)

change(
    MultipartDecoder.next_event,
    {
        'headers["content-disposition"]\n': (
            'headers["content-disposition"]'
            '[: 999 // (not re.search(r";\\S", headers["content-disposition"]))]\n'
        )
    },
)
