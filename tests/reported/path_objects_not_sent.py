"""Report: pallets/flask#3059
A pathlib.Path cannot be sent as a file.
"""

import flask.helpers

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "send_file"
EXPECTED = ("responses/send-file",)

own = flask.helpers.send_file


def send_file(path_or_file, *args, **kwargs):
    if hasattr(path_or_file, "__fspath__"):
        raise TypeError(path_or_file)
    return own(path_or_file, *args, **kwargs)


flask.send_file = flask.helpers.send_file = send_file
