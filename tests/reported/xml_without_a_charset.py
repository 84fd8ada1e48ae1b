"""Report: pallets/werkzeug#1439
An answer of an XML type does not tell its charset.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/response-charset",)

change(werkzeug.utils.get_content_type, {'or mimetype.endswith("+xml")': ""})
