"""Report: miguelgrinberg/python-engineio#42
The URL of a request has its query twice.
"""

import werkzeug.sansio.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "wsgi"
EXPECTED = ("requests/url",)

change(
    werkzeug.sansio.utils.get_current_url,
    {'url.append("?")': 'url.append(f"?{query_string.decode()}?")'},
)
