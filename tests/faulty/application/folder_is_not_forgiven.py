"""``silent`` does not forgive a folder where the file should be."""

import errno

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-silent"

own = {name: getattr(Config, name) for name in ("from_pyfile", "from_file")}


def strict(read):
    def reading(self, filename, *args, **kwargs):
        if str(filename) == ".":
            raise IsADirectoryError(errno.EISDIR, "a folder")
        return read(self, filename, *args, **kwargs)

    return reading


for name, read in own.items():
    setattr(Config, name, strict(read))
