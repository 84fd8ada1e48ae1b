"""The file that an upload saves itself to is left open."""

import shutil

from werkzeug.datastructures import FileStorage

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/saved-file"


def save(self, dst, buffer_size=16384):
    if not hasattr(dst, "write"):
        dst = open(dst, "wb")  # noqa: SIM115
    shutil.copyfileobj(self.stream, dst, buffer_size)


FileStorage.save = save
