"""Report: pallets/quart#112
A file is sent without its length.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "static files"
EXPECTED = ("responses/send-file", "application/static-route", "responses/send-file-length")

change(werkzeug.utils.send_file, {"if size is not None:": "if False:"})
