"""Report: pallets/werkzeug#1882
A file without a max_age is not marked to be asked for again.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "send_file"
EXPECTED = ("responses/send-file-max-age",)

change(werkzeug.utils.send_file, {"rv.cache_control.no_cache = True": "pass"})
