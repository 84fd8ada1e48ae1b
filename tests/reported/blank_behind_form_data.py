"""Report: aio-libs/aiohttp#12996
A part with a blank between form-data and the semicolon has no name.
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
            're.sub(r"^[\\w-]+[ \\t]+;.*", "form-data", headers["content-disposition"])\n'
        )
    },
)
