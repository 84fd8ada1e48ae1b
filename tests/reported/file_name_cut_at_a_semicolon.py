"""Report: tornadoweb/tornado#24
The name of an uploaded file is cut at a semicolon inside the quotes.
"""

import werkzeug.sansio.multipart as multipart

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/multipart-file-names",)

own = multipart.parse_options_header


def parse_options_header(value):
    kind, options = own(value)
    if "filename" in options:
        options["filename"] = options["filename"].partition(";")[0]
    return kind, options


multipart.parse_options_header = parse_options_header
