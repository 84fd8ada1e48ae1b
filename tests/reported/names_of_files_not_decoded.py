"""Report: aio-libs/aiohttp#1140
A file with a blank in its name is not found.
"""

from urllib.parse import quote

import werkzeug.utils
from werkzeug.security import safe_join

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "static files"
EXPECTED = (
    "application/static-route",
    "application/static-folder",
    "application/non-ascii-files",
)

werkzeug.utils.safe_join = lambda folder, name: safe_join(folder, quote(name))
