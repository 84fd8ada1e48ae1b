"""Report: tornadoweb/tornado#3408
An If-Modified-Since that is no date is a server error.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("requests/conditional-headers", "responses/make-conditional")

change(werkzeug.http.parse_date, {"except (TypeError, ValueError):": "except TypeError:"})
