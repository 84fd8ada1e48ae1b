"""Parameters of a header with a separator, as a comma or a slash, are written without quotes."""

import werkzeug.http

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/header-parameters"

werkzeug.http._token_chars |= {*"/:,@"}
