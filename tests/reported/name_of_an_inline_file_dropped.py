"""Report: pallets/werkzeug#1869
The name of a file that is no attachment is not sent.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "send_file"
EXPECTED = ("responses/send-file-name", "responses/send-file")

change(
    werkzeug.utils.send_file,
    {"if download_name is not None:": "if download_name is not None and as_attachment:"},
)
