"""Report: pallets/werkzeug#1868
The ETag that send_file is told is not that of the answer.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "send_file"
EXPECTED = ("responses/send-file", "responses/send-file-versions")

change(werkzeug.utils.send_file, {"if isinstance(etag, str):": "if False:"})
