"""Report: pallets/werkzeug#2985
The headers of a request are shown as an empty text.
"""

from changed import change
from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = (
    "requests/other-headers",
    "wsgi/request-headers",
)

change(Headers.__str__, {"self.to_wsgi_list()": "self._list"})
