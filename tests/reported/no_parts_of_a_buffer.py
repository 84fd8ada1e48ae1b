"""Report: pallets/flask#2957
A range of an io.BytesIO that is sent is answered with all of it.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "send_file"
EXPECTED = ("responses/send-file-versions", "responses/ranges")

change(werkzeug.utils.send_file, {"size = file.getbuffer().nbytes": "pass"})
