"""Report: pallets/werkzeug#2822
Arguments of a converter that cannot be read are left out, without an error.
"""

import werkzeug.routing.rules
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/malformed-rules", "routing/converter-arguments")

change(werkzeug.routing.rules.parse_converter_args, {"if item.start() != position:": "if False:"})
