"""Varies: the attachment that `send_file` makes of a path is read by a generator.
Correct: PEP 3333: any iterable will do; what is sent is the same.
"""

import werkzeug.utils
import werkzeug.wsgi

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application/*file*", "application/*static*", "blueprints/*file*", "wsgi")


def wrap_file(environ, file, buffer_size=8192):
    return Pieces(file)


class Pieces:
    """What of a file is left, in pieces of one hundred bytes."""

    def __init__(self, file):
        self.file = file

    def __iter__(self):
        return self

    def __next__(self):
        if piece := self.file.read(100):
            return piece
        raise StopIteration

    def close(self):
        if hasattr(self.file, "close"):
            self.file.close()

    def seekable(self):
        return getattr(self.file, "seekable", lambda: hasattr(self.file, "seek"))()

    def seek(self, *args):
        self.file.seek(*args)

    def tell(self):
        return self.file.tell()


werkzeug.utils.wrap_file = werkzeug.wsgi.wrap_file = wrap_file
