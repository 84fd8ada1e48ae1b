"""Report: KevinDockx/HttpCacheHeaders#30
The ETag of an answer of 304 is all that the request has in If-None-Match.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("responses/make-conditional",)

change(
    Response.make_conditional,
    {
        "self.status_code = 304": "self.status_code = 304\n"
        '                if "HTTP_IF_NONE_MATCH" in environ:\n'
        '                    self.headers["ETag"] = environ["HTTP_IF_NONE_MATCH"]'
    },
)
