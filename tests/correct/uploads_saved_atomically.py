"""Varies: an upload that is saved under a name is written beside it and moved there.
Correct: the documentation promises the content under that name.
"""

import os
import tempfile

from werkzeug.datastructures import FileStorage

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests/*file*",)

own = FileStorage.save


def save(self, dst, buffer_size=16384):
    if not isinstance(dst, (str, os.PathLike)):
        return own(self, dst, buffer_size)
    dst = os.fspath(dst)
    with tempfile.NamedTemporaryFile(dir=os.path.dirname(dst) or ".", delete=False) as file:
        own(self, file, buffer_size)
    os.replace(file.name, dst)


FileStorage.save = save
