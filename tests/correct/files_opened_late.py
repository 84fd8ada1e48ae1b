"""Varies: `send_file` opens a file when its first piece is asked for, and reads a few bytes at a
time.
Correct: Werkzeug's documentation says what is sent, and not when the file is opened.
"""

import io
import os

import werkzeug.utils
import werkzeug.wsgi

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application", "blueprints", "middleware", "wsgi", "testing")


class Late(io.RawIOBase):
    def __init__(self, path):
        os.stat(path)
        self._path, self._file = path, None

    @property
    def file(self):
        if self._file is None:
            self._file = open(self._path, "rb")  # noqa: SIM115
        return self._file

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, place, whence=0):
        return self.file.seek(place, whence)

    def tell(self):
        return self.file.tell()

    def read(self, size=-1):
        return self.file.read(size)

    def readinto(self, buffer):
        return self.file.readinto(buffer)

    def close(self):
        if self._file is not None:
            self._file.close()
        super().close()


def opening(path, mode="rb", *args, **kwargs):
    if os.path.isdir(path):
        raise IsADirectoryError(path)
    return Late(path)


werkzeug.utils.open = opening

wrapped = werkzeug.wsgi.FileWrapper.__init__


def __init__(self, file, buffer_size=8192):
    wrapped(self, file, min(buffer_size, 7))


werkzeug.wsgi.FileWrapper.__init__ = __init__
