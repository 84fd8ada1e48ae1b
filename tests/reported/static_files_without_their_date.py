"""Report: webbit/webbit#48
A file is sent without the date of its last change.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "static files"
EXPECTED = ("application/conditional-files", "responses/send-file-versions")

change(
    werkzeug.utils.send_file,
    {"elif mtime is not None:": "elif False:"},
)
