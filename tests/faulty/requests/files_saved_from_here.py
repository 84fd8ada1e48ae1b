"""A file that was read in part is saved in part, without its beginning."""

from werkzeug.datastructures import FileStorage

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/file-storage"

save = FileStorage.save


def late(self, target, buffer_size=16384):
    self.stream.read(1)
    save(self, target, buffer_size)


FileStorage.save = late
