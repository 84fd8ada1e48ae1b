"""Report: pallets/werkzeug#2716
A Content-Length with an underscore, a plus sign or digits of another script is taken for a number.
"""

import werkzeug._internal
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/content-length",)

change(werkzeug._internal._plain_int, {"_plain_int_re.fullmatch(value) is None": "not value"})
