"""Colons and slashes stay in a file's name that is percent-encoded (pallets/flask#3074)."""

from urllib.parse import quote

from werkzeug import utils

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/send-file-name"

utils.quote = lambda text, safe: quote(text, safe=safe + ":/")
