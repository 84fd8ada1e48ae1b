"""Report: Pylons/webob#280
A multipart form whose file tells its length is a server error.
"""

from changed import change
from werkzeug.formparser import MultiPartParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/multipart-part-headers", "requests/file-length")

change(
    MultiPartParser.start_file_streaming,
    {
        'content_type = event.headers.get("content-type")': (
            'content_type = event.headers.get("content-type")\n'
            '    assert "content-length" not in event.headers'
        )
    },
)
