"""Report: pallets/werkzeug#2529
The encoded name of a file that is sent stands in quotes, and browsers ignore it.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "send_file"
EXPECTED = ("responses/send-file-name",)

change(
    werkzeug.http.dump_options_header,
    {'segments.append(f"{key}={value}")': "segments.append(f'{key}=\"{value}\"')"},
)
