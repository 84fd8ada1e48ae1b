"""Report: pallets/flask#1988
A file without a name and a type is sent as octets, instead of an error.
"""

import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "send_file"
EXPECTED = ("responses/send-file-without-a-type",)

own = werkzeug.utils.send_file


def send_file(path_or_file, environ, mimetype=None, *args, download_name=None, **kwargs):
    if hasattr(path_or_file, "read") and download_name is None:
        mimetype = mimetype or "application/octet-stream"
    return own(path_or_file, environ, mimetype, *args, download_name=download_name, **kwargs)


werkzeug.utils.send_file = send_file
