"""Report: Pylons/webob#283
The body of a request with DELETE is not read.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/data", "requests/get-data", "requests/stream")

change(
    Request.stream.fget,
    {
        "return get_input_stream(": (
            'if self.method == "DELETE":\n        return BytesIO()\n    return get_input_stream('
        )
    },
)
