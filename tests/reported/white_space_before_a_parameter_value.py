"""Report: Pylons/webob#158
White space around the equals sign of an authorization parameter stays in its name and value.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "headers"
EXPECTED = ("requests/other-authorization",)

change(
    werkzeug.http.parse_dict_header,
    {'key = key.strip(" \\t")': "pass", 'value = value.strip(" \\t")': "pass"},
)
