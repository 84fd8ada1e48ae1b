"""Report: pallets/flask#1988
A file without a name and a type is sent as octets, instead of an error.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "send_file"
EXPECTED = ("responses/send-file-without-a-type",)

change(
    werkzeug.utils.send_file,
    {
        "if download_name is None and path is not None:": "if download_name is None and path is None and mimetype is None:\n        mimetype = 'application/octet-stream'\n    if download_name is None and path is not None:"
    },
)
