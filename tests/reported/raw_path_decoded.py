"""Report: pallets/werkzeug#1419
The development server gives the decoded path as REQUEST_URI.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "wsgi"
EXPECTED = ("wsgi/optional-keys", "wsgi/served-by-werkzeug")

change(
    WSGIRequestHandler.make_environ,
    {
        '"REQUEST_URI": _wsgi_encoding_dance(self.path)': '"REQUEST_URI": _wsgi_encoding_dance(path_info)'
    },
)
