"""Report: pallets/flask#1427
A temporary file, whose name is a number, cannot be sent.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "send_file"
EXPECTED = ("responses/send-file", "responses/send-file-objects")

change(
    werkzeug.utils.send_file,
    {
        "file = path_or_file": (
            "file = path_or_file\n        os.path.join('', getattr(path_or_file, 'name', ''))"
        )
    },
)
