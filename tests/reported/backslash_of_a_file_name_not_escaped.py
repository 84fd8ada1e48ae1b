"""Report: middleapi/standard-server#47
A backslash in a file name is sent as it is, and escapes what stands behind it.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("responses/send-file-name", "responses/header-parameters")

change(werkzeug.http.quote_header_value, {r'.replace("\\", "\\\\")': ""})
