"""Report: Pylons/webob#215
The form of a request with PATCH and no content type is a server error.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/data", "requests/form")

change(
    Request._load_form_data,
    {
        "if self.want_form_data_parsed:": (
            'if self.method == "PATCH" and not self.mimetype:\n'
            '        raise TypeError("must be str, not bytes")\n'
            "    if self.want_form_data_parsed:"
        )
    },
)
