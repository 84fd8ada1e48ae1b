"""Report: pallets/werkzeug#3236
A Host with a port above 65535 is taken for a good one.
"""

import werkzeug.sansio.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/malformed-host",)

change(werkzeug.sansio.utils.host_is_trusted, {"if port_str and": "if False and"})
