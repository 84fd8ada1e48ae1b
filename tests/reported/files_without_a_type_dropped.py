"""Report: freelamb/simple_http_server#22
An uploaded file whose part does not tell its type makes its form empty.
"""

from changed import change
from werkzeug.formparser import MultiPartParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/files", "requests/multipart-part-headers")

change(
    MultiPartParser.start_file_streaming,
    {
        '    content_type = event.headers.get("content-type")\n': (
            '    content_type = event.headers.get("content-type")\n'
            "    if content_type is None:\n"
            '        self.fail("no type")\n'
        )
    },
)
