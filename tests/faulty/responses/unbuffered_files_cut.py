"""Of a file object no more is sent than one read gives."""

from io import BytesIO

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "responses/send-file-objects"

send = flask_reference.send_file


def send_one_read(path_or_file, *args, **options):
    if hasattr(path_or_file, "read"):
        path_or_file = BytesIO(path_or_file.read(16384))
    return send(path_or_file, *args, **options)


flask_reference.send_file = send_one_read
