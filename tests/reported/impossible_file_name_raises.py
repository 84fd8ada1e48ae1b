"""Report: pallets/flask#1763
A file name that the system cannot have, as one with a zero byte, is a server error.
"""

import os

import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "send_file"
EXPECTED = ("responses/impossible-names",)

own = werkzeug.utils.send_from_directory


def send_from_directory(directory, path, environ, **kwargs):
    if "\0" in os.fspath(path):
        os.lstat(path)
    return own(directory, path, environ, **kwargs)


werkzeug.utils.send_from_directory = send_from_directory
