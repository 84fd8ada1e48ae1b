"""Report: pallets/werkzeug#1963
A response that is frozen has no ETag.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/add-etag",)

change(Response.freeze, {"self.add_etag()": "pass"})
