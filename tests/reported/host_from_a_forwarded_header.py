"""Report: pallets/werkzeug#609
X-Forwarded-Host, which any client can send, is taken for the host of the request.
"""

import werkzeug.wsgi
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/forwarded-headers",)

change(
    werkzeug.wsgi.get_host,
    {'environ.get("HTTP_HOST")': 'environ.get("HTTP_X_FORWARDED_HOST", environ.get("HTTP_HOST"))'},
)
