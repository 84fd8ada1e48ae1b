"""Report: pallets/werkzeug#366
A multipart form without any part is a server error.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/multipart-boundary",
    "requests/multipart-damaged",
)

change(
    MultipartDecoder.next_event,
    {"self.state = State.EPILOGUE": "raise IndexError"},
)
