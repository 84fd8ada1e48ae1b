"""Files that are too large for the memory do not show whether they can be read."""

from io import BytesIO

from werkzeug.datastructures import FileStorage

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/file-object"

shown = FileStorage.__getattr__


def of_small_ones_alone(self, name):
    if name in ("readable", "seekable") and not isinstance(self.stream, BytesIO):
        raise AttributeError(name)
    return shown(self, name)


FileStorage.__getattr__ = of_small_ones_alone
