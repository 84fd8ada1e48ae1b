"""Report: pallets/werkzeug#1731
Asking for the content security policy of a response that has none raises.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("responses/content-security-policy",)

change(werkzeug.http.parse_csp_header, {"if value is None:": "if False:"})
