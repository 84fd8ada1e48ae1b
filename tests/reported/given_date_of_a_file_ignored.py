"""Report: pallets/flask#1321
The last_modified that send_file is given is not sent.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "send_file"
EXPECTED = ("responses/send-file-not-modified", "responses/send-file")

change(werkzeug.utils.send_file, {"if last_modified is not None:": "if False:"})
