"""Report: sanic-org/sanic#1497
An uploaded file without content is not there.
"""

from changed import change
from werkzeug.formparser import MultiPartParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "bodies"
EXPECTED = ("requests/files", "requests/multipart-sizes")

change(
    MultiPartParser.parse,
    {
        "container.seek(0)": "kept = files if container.tell() else []; container.seek(0)",
        "files.append(": "kept.append(",
    },
)
