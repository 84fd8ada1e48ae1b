"""Report: pallets/werkzeug#1356
A blank of the path, %20, is one in the URL of a request.
"""

import werkzeug.urls
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "wsgi"
EXPECTED = ("requests/url",)

change(
    werkzeug.urls.uri_to_iri,
    {"_unquote_path(parts.path)": '_unquote_path(parts.path).replace("%20", " ")'},
)
