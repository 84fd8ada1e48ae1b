"""Report: pallets/flask#2766
The name of a file goes out as Latin-1 where that can write it, which servers refuse.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "send_file"
EXPECTED = ("responses/send-file-name",)

change(
    werkzeug.utils.send_file, {'download_name.encode("ascii")': 'download_name.encode("latin-1")'}
)
