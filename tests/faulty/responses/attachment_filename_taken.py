"""The old name of ``download_name`` is still taken."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.views.files import send_file

BREAKS = "responses/no-attachment-filename"


def lenient(path_or_file, attachment_filename=None, **options):
    return send_file(path_or_file, download_name=attachment_filename, **options)


flask_reference.send_file = lenient
