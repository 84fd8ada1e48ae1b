"""Report: pallets/flask#2003
A file without a name and a type raises a NameError, which does not tell what to do.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "send_file"
EXPECTED = ("responses/send-file-without-a-type",)

change(
    werkzeug.utils.send_file,
    {"if download_name is None:": "if download_name is None:\n            mimetype_filename"},
)
