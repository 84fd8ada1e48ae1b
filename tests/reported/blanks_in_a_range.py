"""Report: cakephp/cakephp#8422
A range with blanks beside its numbers is answered with 416.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "ranges"
EXPECTED = ("requests/range", "responses/ranges-malformed")

change(
    werkzeug.http.parse_range_header,
    {r'item = item.strip(" \t")': 'item = item if " " not in item else ""'},
)
