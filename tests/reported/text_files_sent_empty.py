"""Report: pallets/flask#3358
A file opened in text mode is answered with 200 and cannot be sent, instead of a ValueError.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "send_file"
EXPECTED = ("responses/send-file",)

change(
    werkzeug.utils.send_file,
    {'raise ValueError("Files': 'file = io.BytesIO(b"" and b"Files'},
)
