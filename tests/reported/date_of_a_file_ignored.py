"""Report: PerlDancer/Dancer#848
If-Modified-Since is ignored: a file that has not changed is sent again.
"""

from changed import change
from werkzeug.sansio.http import is_resource_modified

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "send_file"
EXPECTED = ("application/conditional-files", "responses/make-conditional")

change(is_resource_modified, {"parse_date(http_if_modified_since)": "None"})
