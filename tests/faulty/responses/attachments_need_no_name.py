"""A file object that has no name is sent as an attachment called "file"."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "responses/attachment-without-a-name"

own = flask_reference.send_file


def send_file(file, mimetype=None, as_attachment=False, download_name=None, **options):
    if hasattr(file, "read"):
        download_name = download_name or "file"
    return own(file, mimetype, as_attachment, download_name, **options)


flask_reference.send_file = send_file
