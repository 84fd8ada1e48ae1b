"""Report: Kludex/starlette#1220
A static file with a name that is too long for the system is a server error.
"""

import os

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "static files"
EXPECTED = (
    "responses/impossible-names",
    "application/static-route",
)


def is_file(path):
    os.stat(path)
    return os.path.isfile(path)


werkzeug.utils.is_file = is_file
change(
    werkzeug.utils.send_from_directory, {"not os.path.isfile(path_str)": "not is_file(path_str)"}
)
