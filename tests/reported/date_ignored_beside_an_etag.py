"""Report: pallets/werkzeug#744
A client that asks by If-Modified-Since alone is never answered with 304 where there is an ETag.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "ranges"
EXPECTED = ("responses/make-conditional",)

change(werkzeug.sansio.http.is_resource_modified, {"        if if_none_match:": "        if True:"})
