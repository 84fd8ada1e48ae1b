"""Report: pallets/werkzeug#2734
A Content-Length with spaces around the number is not read.
"""

import werkzeug._internal
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("requests/content-length",)

change(werkzeug._internal._plain_int, {'value = value.strip(" \\t")': "pass"})
