"""Varies: file names of uploads come without the folders that a client sent.
Correct: RFC 7578 4.2: do not use the name as it is, nor paths in it; the documentation says that it
can be forged.
"""

import werkzeug.datastructures.file_storage as file_storage

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "testing",
)


own = file_storage.FileStorage.__init__


def __init__(self, stream=None, filename=None, *args, **kwargs):
    own(self, stream, filename, *args, **kwargs)
    if isinstance(filename, str) and stream is not None and not hasattr(stream, "name"):
        self.filename = filename.rpartition("/")[2]


file_storage.FileStorage.__init__ = __init__
