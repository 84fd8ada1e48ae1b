"""Report: pallets/werkzeug#3134
A body that is said to be coded otherwise too, as gzip, chunked, is not known to come in chunks.
"""

import werkzeug.sansio.utils
from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/content-length",)

CODING = "http_transfer_encoding"
TOLD = 'environ.get("HTTP_TRANSFER_ENCODING")'

change(
    werkzeug.sansio.utils.get_content_length,
    {f'"chunked" in parse_set_header({CODING})': f"{CODING} == 'chunked'"},
)
change(
    WSGIRequestHandler.make_environ,
    {f'"chunked" in parse_set_header({TOLD})': f"{TOLD} == 'chunked'"},
)
