"""Report: digitalroastery/weblounge#156
A file is sent with an ETag only where the request has If-Modified-Since.
"""

from changed import change
from werkzeug.utils import send_file

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "send_file"
EXPECTED = ("responses/send-file-versions", "application/conditional-files")

change(
    send_file,
    {
        "elif etag and path is not None:": (
            'elif etag and path is not None and "HTTP_IF_MODIFIED_SINCE" in environ:'
        )
    },
)
