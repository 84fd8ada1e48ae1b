"""Report: pallets/werkzeug#3128
An empty element of a list in a header, which recipients must ignore, is kept as an item.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/accept",)

change(werkzeug.http.parse_list_header, {"if item\n": "\n"})
