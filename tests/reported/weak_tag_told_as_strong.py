"""Report: apache/tomcat#337
The ETag of an answer of 304 is a strong one, although that of the whole answer is weak.
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
        "                if self.get_etag()[0]:\n"
        "                    self.set_etag(self.get_etag()[0])"
    },
)
