"""The names of static files are decoded once more than the URL was encoded."""

from urllib.parse import unquote

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/static-file-names"

send = Flask.send_static_file


def send_decoded(self, filename):
    return send(self, unquote(filename))


Flask.send_static_file = send_decoded
