"""Varies: an uploaded file is of a subclass, which counts its bytes, and saves in small pieces.
Correct: a subclass is one of them; the documentation says that what is saved is the content.
"""

import werkzeug.datastructures.file_storage
import werkzeug.formparser

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing")


class Upload(werkzeug.datastructures.FileStorage):
    @property
    def zz_size(self):
        place = self.stream.tell()
        size = self.stream.seek(0, 2)
        self.stream.seek(place)
        return size

    def save(self, dst, buffer_size=16384):
        super().save(dst, min(buffer_size, 7))


werkzeug.formparser.FileStorage = Upload
