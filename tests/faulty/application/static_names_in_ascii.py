"""Static files whose names are not ASCII are not found."""

from werkzeug.exceptions import NotFound

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/non-ascii-files"

send_static_file = Flask.send_static_file


def send_if_ascii(self, filename):
    if not filename.isascii():
        raise NotFound
    return send_static_file(self, filename)


Flask.send_static_file = send_if_ascii
