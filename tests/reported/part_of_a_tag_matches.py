"""Report: web-infra-dev/rsbuild#7852
A range is answered in part where the tag of If-Range only has that of the file inside of it.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "ranges"
EXPECTED = ("responses/ranges", "responses/any-range", "application/ranges-of-files")

change(
    werkzeug.sansio.http.is_resource_modified,
    {"if_range.etag == etag": "etag in if_range.etag"},
)
