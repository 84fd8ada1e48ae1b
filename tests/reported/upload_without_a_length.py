"""Report: pallets/werkzeug#2726
The content length of an uploaded file raises where its part does not tell one.
"""

from changed import change
from werkzeug.datastructures import FileStorage

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/file-length",)

change(FileStorage.content_length.fget, {'if "content-length" in self.headers:': "if True:"})
