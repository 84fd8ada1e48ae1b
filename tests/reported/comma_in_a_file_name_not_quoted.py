"""Report: playframework/playframework#6819
A file name with a comma is sent without quotes.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("responses/send-file-name", "responses/header-parameters")

change(
    werkzeug.http.quote_header_value,
    {"token_chars = _token_chars": "token_chars = _token_chars | {','}"},
)
