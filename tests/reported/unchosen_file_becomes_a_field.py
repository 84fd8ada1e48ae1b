"""Report: playframework/playframework#6203
A file input that nothing was chosen for is taken for a field of text.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "bodies"
EXPECTED = ("requests/files", "requests/multipart-file-names")

change(MultipartDecoder.next_event, {"if filename is not None:": "if filename:"})
