"""Report: falconry/falcon#1649
A file with a tilde in its name is not found.
"""

import werkzeug.utils
from werkzeug.security import safe_join

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "static files"
EXPECTED = (
    "application/static-folder",
    "responses/send-from-directory",
    "application/static-confinement",
)

werkzeug.utils.safe_join = lambda *parts: None if "~" in parts[-1] else safe_join(*parts)
