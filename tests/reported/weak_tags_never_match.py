"""Report: webpy/webpy#747
A client whose If-None-Match has the tag as a weak one is sent the whole again.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("responses/make-conditional", "application/conditional-files")

change(
    werkzeug.sansio.http.is_resource_modified,
    {"if_none_match.contains_weak(etag)": "if_none_match.contains(etag)"},
)
