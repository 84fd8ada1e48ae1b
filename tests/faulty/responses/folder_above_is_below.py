"""The folder above counts as a path below the folder."""

import werkzeug.security
from werkzeug.security import safe_join

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/safe-join"

werkzeug.security.safe_join = lambda folder, *paths: (
    f"{folder}/.." if paths == ("..",) else safe_join(folder, *paths)
)
