"""What the name of an upload begins and ends with is kept: hidden files, and the folder above."""

import werkzeug.utils

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/secure-filename"

PORTABLE = "._-"


def secure_filename(filename):
    words = filename.encode("ascii", "ignore").decode().replace("/", " ").split()
    return "".join(c for c in "_".join(words) if c.isalnum() or c in PORTABLE)


werkzeug.utils.secure_filename = secure_filename
