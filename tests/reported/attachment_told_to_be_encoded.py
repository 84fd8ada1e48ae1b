"""Report: pallets/werkzeug#2149
A .tar.gz that is sent as an attachment has Content-Encoding, and browsers save it unpacked.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "send_file"
EXPECTED = ("responses/send-file-encoding",)

change(
    werkzeug.utils.send_file,
    {"if encoding is not None and not as_attachment:": "if encoding is not None:"},
)
