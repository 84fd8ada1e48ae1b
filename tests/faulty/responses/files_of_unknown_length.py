"""A file is sent without its length."""

import flask_reference.views.files
from flask_adapters.reference import adapter as adapter

BREAKS = "responses/send-file-length"

send_file = flask_reference.send_file


def send_without_a_length(*args, **kwargs):
    response = send_file(*args, **kwargs)
    response.headers.pop("Content-Length", None)
    return response


flask_reference.send_file = send_without_a_length
