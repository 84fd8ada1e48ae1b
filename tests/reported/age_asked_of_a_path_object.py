"""Report: pallets/werkzeug#2119
The function that tells the max_age of a file is given a pathlib.Path.
"""

import pathlib

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "send_file"
EXPECTED = ("responses/send-file-max-age", "application/max-age-of-files")

change(werkzeug.utils.send_file, {"max_age(path)": "max_age(path and _Path(path))"})
werkzeug.utils._Path = pathlib.Path
