"""Report: siddhantgoel/streaming-form-data#168
The name of every file of a form but the first is its content type.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/files", "requests/multipart-file-names")

change(
    MultipartDecoder.next_event,
    {
        'filename = extra.get("filename")': (
            'filename = extra.get("filename")\n'
            "            if filename and self.__dict__.get('another'):\n"
            "                filename = headers.get('content-type', filename)\n"
            "            self.another = self.__dict__.get('another') or filename"
        )
    },
)
