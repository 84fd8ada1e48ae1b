"""A file object that has neither name nor type is sent as plain bytes."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "responses/send-file-without-a-type"

own = flask_reference.send_file


def send_file(file, mimetype=None, *args, **options):
    if hasattr(file, "read") and not options.get("download_name"):
        mimetype = mimetype or "application/octet-stream"
    return own(file, mimetype, *args, **options)


flask_reference.send_file = send_file
